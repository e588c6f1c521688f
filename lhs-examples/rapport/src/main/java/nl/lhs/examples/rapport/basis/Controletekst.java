package nl.lhs.examples.rapport.basis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.vastlegging.Controleoverzicht;
import nl.lhs.core.vastlegging.Controlevastlegging;
import nl.lhs.core.vastlegging.Vastlegging;

/** The phrases that all reports of one inspection share. A finding is called by its number, from 1. */
public final class Controletekst {
    private final Controleoverzicht overzicht;
    private final List<Vastlegging> vastleggingen;
    private final Map<String, Integer> nummers = new HashMap<>();

    /**
     * The phrases for an inspection.
     *
     * @param controle its record
     */
    public Controletekst(Controlevastlegging controle) {
        this.overzicht = controle.overzicht();
        this.vastleggingen = controle.bevindingen().stream()
                .flatMap(b -> b.vastlegging().stream())
                .toList();
        for (int i = 0; i < controle.bevindingen().size(); i++) {
            int nummer = i + 1;
            controle.bevindingen().get(i).kenmerk().ifPresent(k -> nummers.put(k, nummer));
        }
    }

    /**
     * The records of the findings that were decided.
     *
     * @return in the order of the findings
     */
    public List<Vastlegging> vastleggingen() {
        return vastleggingen;
    }

    /**
     * Findings by their numbers.
     *
     * @param kenmerken of their cases; at least one
     * @return for example {@code "bevindingen 1 en 3"}
     */
    public String bevindingen(List<String> kenmerken) {
        return Woorden.bevindingen(kenmerken.stream().map(nummers::get).toList());
    }

    /**
     * The heaviest class, with its segments.
     *
     * @return for example {@code "klasse zwaar, segment C3, D4"}
     */
    public String zwaarste() {
        return overzicht
                .klasse()
                .map(k -> "klasse " + Woorden.from(k) + ", segment "
                        + overzicht.segmenten().stream().map(Enum::name).collect(Collectors.joining(", ")))
                .orElse("geen plaats in de matrix");
    }

    /**
     * For which findings a report to the police is standard.
     *
     * @return a phrase
     */
    public String aangifte() {
        return overzicht.aangifte().isEmpty()
                ? "voor geen bevinding standaard"
                : "standaard, los van de matrix, voor " + bevindingen(overzicht.aangifte());
    }

    /**
     * Divides findings that wait for the overleg.
     *
     * @param kenmerken of their cases
     * @return under true those for which it is necessary, under false those for which it may be useful
     */
    public Map<Boolean, List<String>> perNoodzaak(List<String> kenmerken) {
        Set<String> noodzakelijk = vastleggingen.stream()
                .filter(v -> v.overleg().indicatie().equals(Optional.of(Overlegindicatie.NOODZAKELIJK)))
                .map(v -> v.casus().kenmerk())
                .collect(Collectors.toSet());
        return kenmerken.stream().collect(Collectors.partitioningBy(noodzakelijk::contains));
    }
}
