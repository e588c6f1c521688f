package nl.lhs.rules.uitleg;

import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Motivering} of one record. */
final class Motiveringschrijver {
    private final Vastlegging vastlegging;
    private final Taal taal;

    Motiveringschrijver(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.taal = taal;
    }

    List<Deel> schrijf() {
        return List.of(new Deel(
                Deelsoort.FEITEN,
                Zin.KOP_FEITEN.tekst(taal),
                List.of(new Uitspraak(
                        taal,
                        Zin.STRATEGIE.vul(
                                taal,
                                Map.of(
                                        "zaak",
                                        List.of(Fragment.citaat(
                                                vastlegging.casus().kenmerk())))),
                        List.of(Norm.of("3.5-1")),
                        List.of()))));
    }
}
