package nl.lhs.rules.doorrekening;

import java.util.Optional;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Afzien;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gedoogbesluit;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Onderbouwing;
import nl.lhs.core.Overleg;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.Verzoek;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Voorschrift;

/** A casus with only the facts that the rules look at, and nothing that its caller wrote. */
final class Kaal {
    private static final String ANONIEM = "-";

    private Kaal() {}

    static Casus from(Casus casus) {
        Bevinding b = casus.bevinding();
        Bevinding.Builder bevinding = Bevinding.builder(ANONIEM, b.datum())
                .overtreding(b.overtreding())
                .spoedeisend(b.spoedeisend())
                .belangen(b.belangen())
                .ernstigeGedragingen(b.ernstigeGedragingen())
                .verzachtendeArgumenten(b.verzachtendeArgumenten().stream()
                        .map(a -> VerzachtendArgument.of(a.soort()))
                        .distinct()
                        .toList())
                .verzwarendeArgumenten(b.verzwarendeArgumenten().stream()
                        .map(a -> VerzwarendArgument.of(a.soort()))
                        .distinct()
                        .toList())
                .verzwarendeAspecten(b.verzwarendeAspecten().stream()
                        .map(a ->
                                new VerzwarendAspect(a.soort(), a.onderbouwing().map(o -> ANONIEM)))
                        .distinct()
                        .toList());
        b.gevolgen().ifPresent(bevinding::gevolgen);
        b.onderbouwing()
                .filter(o -> o.legalisatietoets().isPresent())
                .map(o -> new Onderbouwing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ANONIEM)))
                .ifPresent(bevinding::onderbouwing);
        b.voorschrift().map(v -> Voorschrift.of(v.soort())).ifPresent(bevinding::voorschrift);
        Casus.Builder kaal = Casus.builder(
                ANONIEM,
                bevinding.build(),
                new Normadressaat(
                        ANONIEM,
                        Optional.empty(),
                        Optional.empty(),
                        casus.normadressaat().typering(),
                        Optional.empty(),
                        casus.normadressaat().begunstigendBesluit()));
        casus.bsbm().ifPresent(kaal::bsbm);
        casus.overleg().map(o -> Overleg.of(o.uitkomst())).ifPresent(kaal::overleg);
        casus.gedoogbesluit()
                .map(g -> new Gedoogbesluit(ANONIEM, g.grond(), g.tot(), Optional.empty()))
                .ifPresent(kaal::gedoogbesluit);
        casus.verzoek()
                .map(v -> new Verzoek(ANONIEM, v.ontvangen(), Optional.empty(), Optional.empty()))
                .ifPresent(kaal::verzoek);
        casus.afzien().map(a -> new Afzien(a.grond(), ANONIEM)).ifPresent(kaal::afzien);
        casus.bevoegdheden().ifPresent(kaal::bevoegdheden);
        casus.afwijking().map(a -> new Afwijking(a.interventies(), ANONIEM)).ifPresent(kaal::afwijking);
        return kaal.build();
    }

    /** How many facts a casus has: the fewer, the clearer it is as an example. */
    static int feiten(Casus casus) {
        Bevinding b = casus.bevinding();
        return b.verzachtendeArgumenten().size()
                + b.verzwarendeArgumenten().size()
                + b.verzwarendeAspecten().size()
                + b.ernstigeGedragingen().size()
                + een(b.spoedeisend())
                + een(b.voorschrift().isPresent())
                + een(casus.normadressaat().begunstigendBesluit().isPresent())
                + een(casus.bevoegdheden().isPresent())
                + een(casus.bsbm().isPresent())
                + een(casus.overleg().isPresent())
                + een(casus.gedoogbesluit().isPresent())
                + een(casus.afzien().isPresent())
                + een(casus.verzoek().isPresent())
                + een(casus.afwijking().isPresent());
    }

    private static int een(boolean gegeven) {
        return gegeven ? 1 : 0;
    }
}
