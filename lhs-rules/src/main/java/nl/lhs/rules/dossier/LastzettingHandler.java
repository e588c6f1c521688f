package nl.lhs.rules.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lhs.core.Foutcode;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;

/** A step of a last is taken. */
final class LastzettingHandler {
    private final Zaak zaak;
    private final Dossierstand stand;

    LastzettingHandler(Zaak zaak) {
        this.zaak = zaak;
        stand = zaak.stand();
    }

    Vastlegging handle(Lastzetting zetting) {
        Map<Interventie, List<Laststap>> gezet = new EnumMap<>(Interventie.class);
        gezet.putAll(stand.geschiedenis().gezet());
        Vastlegging nu = zaak.recordUnchanged(zetting, stand.geschiedenis(), stand.hersteltermijn());
        Optional<Lastgang> gang = nu.vervolg().orElseThrow().lasten().stream()
                .filter(l -> l.last() == zetting.last())
                .findFirst();
        zaak.toetsing()
                .eis(
                        gang.isPresent(),
                        "/last",
                        Foutcode.LAST_NIET_GEKOZEN,
                        "staat nu niet; verwacht: een last die nu is gekozen");
        gang.ifPresent(g -> zaak.toetsing()
                .eis(
                        g.mogelijk().contains(zetting.stap()),
                        "/stap",
                        Foutcode.LASTSTAP_NIET_AAN_DE_BEURT,
                        "is niet aan de beurt; verwacht: "
                                + (g.mogelijk().isEmpty()
                                        ? "geen stap meer"
                                        : g.mogelijk().stream().map(Enum::name).collect(Collectors.joining(" of ")))
                                + " (norm B2-7)"));
        if (gang.isEmpty()) {
            return nu;
        }
        List<Laststap> stappen = new ArrayList<>(gezet.getOrDefault(zetting.last(), List.of()));
        if (!stappen.contains(zetting.stap())) {
            stappen.add(zetting.stap());
        }
        gezet.put(zetting.last(), stappen);
        return zaak.recordUnchanged(
                zetting,
                stand.geschiedenis().withGezet(gezet),
                zetting.hersteltermijn().or(stand::hersteltermijn));
    }
}
