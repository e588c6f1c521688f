package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Optional;
import nl.lhs.core.Interventie;
import nl.lhs.core.Lastsoort;
import nl.lhs.core.Rol;

/** Writes, for a besluit, on what power is acted and for what purpose. */
final class Grondslagschrijver extends Besluitdeelschrijver {
    Grondslagschrijver(Pen pen, Besluitgegevens gegevens) {
        super(pen, gegevens);
    }

    @Override
    Besluitzin kop() {
        return Besluitzin.KOP_BEVOEGDHEID;
    }

    @Override
    void write() {
        List<Interventie> met = sancties();
        if (met.isEmpty()) {
            return;
        }
        say(Besluitzin.BEVOEGDHEID, "B2-1", pen.interventies(met), veld(Besluitveld.BEVOEGDHEID));
        if (met.stream().anyMatch(i -> i.last().equals(Optional.of(Lastsoort.DWANGSOM)))) {
            say(Besluitzin.BEVOEGD_LOD, "Awb 5:32");
        }
        if (met.stream().anyMatch(i -> i.last().equals(Optional.of(Lastsoort.BESTUURSDWANG)))) {
            say(Besluitzin.BEVOEGD_LOB, "Awb 5:21");
        }
        if (Rol.PUNITIEF.in(met)) {
            say(Besluitzin.BEVOEGD_PUNITIEF, "Awb 5:4");
        }
        say(Besluitzin.DOEL, "Awb 3:3", veld(Besluitveld.DOEL));
    }
}
