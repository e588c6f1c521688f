package nl.lhs.rules.uitleg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.vastlegging.Vastlegging;

/** Writes the {@link Verantwoording} of one record. */
final class Verantwoordingschrijver {
    private final Vastlegging vastlegging;
    private final Taal taal;
    private final List<Verantwoordingspunt> punten = new ArrayList<>();

    Verantwoordingschrijver(Vastlegging vastlegging, Taal taal) {
        this.vastlegging = vastlegging;
        this.taal = taal;
    }

    List<Beginseltoets> schrijf() {
        punt(Verantwoordingscode.STRATEGIE_GEVOLGD, "/strategie", "3.5-1");
        if (vastlegging.casus().bevinding().omschrijving().isEmpty()) {
            punt(Verantwoordingscode.OMSCHRIJVING_ONTBREEKT, "/casus/bevinding/omschrijving", "3.5-1");
        }
        return Arrays.stream(Beginsel.values()).map(this::toets).toList();
    }

    private Beginseltoets toets(Beginsel beginsel) {
        return new Beginseltoets(
                beginsel, Begrippen.van(taal).naam(beginsel), van(beginsel, true), van(beginsel, false));
    }

    private List<Verantwoordingspunt> van(Beginsel beginsel, boolean steun) {
        return punten.stream()
                .filter(p -> p.code().beginsel() == beginsel && p.code().isSteun() == steun)
                .toList();
    }

    private void punt(Verantwoordingscode code, String pad, String norm) {
        punten.add(new Verantwoordingspunt(
                code,
                pad,
                new Uitspraak(
                        taal, Zin.van("verantwoording.", code, taal, Map.of()), List.of(Norm.of(norm)), List.of())));
    }
}
