package nl.lhs.examples.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.uitleg.Besluitgegevens;
import nl.lhs.rules.uitleg.Besluitveld;
import nl.lhs.rules.uitleg.Voorbeelddossiers;

/** A dossier for each letter, and gegevens of which every field is filled in. */
final class Briefvoorbeelden {
    static final LhsEngine ENGINE = LhsEngine.create();

    /** Every field, as somebody would fill it in. */
    static final Besluitgegevens VOL = Besluitgegevens.of(vol());

    private static final List<Dossier> ALLE = new ArrayList<>();
    private static final Map<Briefsoort, Dossier> BIJ = new EnumMap<>(Briefsoort.class);

    static {
        for (Dossier dossier : Voorbeelddossiers.alle(ENGINE).values()) {
            for (int i = 1; i <= dossier.vastleggingen().size(); i++) {
                ALLE.add(new Dossier(dossier.vastleggingen().subList(0, i)));
            }
        }
    }

    private Briefvoorbeelden() {}

    /** Every dossier of the examples, after each of its events. */
    static List<Dossier> alle() {
        return ALLE;
    }

    /** The dossier of the examples that is furthest, of those that a letter fits. */
    static Dossier bij(Briefsoort soort) {
        return BIJ.computeIfAbsent(
                soort,
                s -> ALLE.stream()
                        .filter(d -> Brief.soorten(d).contains(s))
                        .reduce((eerste, tweede) -> tweede)
                        .orElseThrow(() -> new AssertionError("no example fits " + s)));
    }

    /** For each letter one with all fields filled in. */
    static Map<Briefsoort, Brief> vol(Besluitgegevens gegevens) {
        Map<Briefsoort, Brief> brieven = new LinkedHashMap<>();
        for (Briefsoort soort : Briefsoort.values()) {
            brieven.put(soort, Brief.from(soort, bij(soort), gegevens));
        }
        return brieven;
    }

    private static Map<Besluitveld, String> vol() {
        Map<Besluitveld, String> velden = new EnumMap<>(Besluitveld.class);
        for (Besluitveld veld : Besluitveld.values()) {
            velden.put(veld, "het gegeven " + veld.sleutel());
        }
        velden.put(Besluitveld.AFZENDER, "Het college van burgemeester en wethouders van Voorbeeldstad");
        velden.put(Besluitveld.ADRES_AFZENDER, "Postbus 1\n1000 AA Voorbeeldstad");
        velden.put(Besluitveld.ADRES, "Sluisweg 3\n1000 BB Voorbeeldstad");
        velden.put(Besluitveld.DATUM, "12 maart 2026");
        velden.put(Besluitveld.HERSTELMAATREGELEN, "Sluit de olieafscheider aan.\nVerhoog de rand van de opvangbak.");
        velden.put(Besluitveld.TERMIJN, "vier weken nadat dit besluit is verzonden");
        velden.put(Besluitveld.DWANGSOM, "€ 500 per week");
        velden.put(Besluitveld.DWANGSOM_MAXIMUM, "€ 5.000");
        return velden;
    }
}
