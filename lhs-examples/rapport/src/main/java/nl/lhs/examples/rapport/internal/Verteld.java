package nl.lhs.examples.rapport.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Bron;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Hoofdstuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Stuk;
import nl.lhs.examples.rapport.internal.Vastleggingspagina.Zin;
import nl.lhs.examples.rapport.internal.Veld.Waarde;

/** What the reasons tell already, so that a page says it once, and nothing of a record gets lost. */
final class Verteld {
    /** How a text of the caller on one line differs from the same in paragraphs. */
    private static final Pattern SCHEIDING = Pattern.compile("[\\s/]+");

    private final Set<String> citaten;
    private final String tekst;
    private final Schrift schrift;

    Verteld(List<Hoofdstuk> motivering, Schrift schrift) {
        List<Zin> zinnen = motivering.stream()
                .flatMap(h -> h.alineas().stream())
                .flatMap(List::stream)
                .toList();
        this.citaten = zinnen.stream()
                .flatMap(z -> z.stukken().stream())
                .filter(Stuk::citaat)
                .map(s -> sleutel(s.tekst()))
                .collect(Collectors.toSet());
        this.tekst = zinnen.stream()
                .map(z -> z.stukken().stream().map(Stuk::tekst).collect(Collectors.joining()) + " " + z.verwijzing())
                .collect(Collectors.joining(" "));
        this.schrift = schrift;
    }

    private static String sleutel(String citaat) {
        return SCHEIDING.matcher(citaat).replaceAll("");
    }

    /** Whether everything that the caller wrote in a field is quoted. */
    boolean heeft(Veld veld) {
        return veld.waarden().stream().allMatch(this::heeft);
    }

    private boolean heeft(Waarde w) {
        return w.code().isEmpty() && heeft(w.opgave()) && heeft(String.join("", w.citaat()));
    }

    private boolean heeft(String opgave) {
        return opgave.isEmpty() || citaten.contains(sleutel(schrift.citaat(opgave)));
    }

    /** Whether a reading is told with its contents. */
    boolean heeft(Bron lezing) {
        return tekst.contains(lezing.tekst().substring(1)) && tekst.matches("(?s).*\\b" + lezing.id() + "\\b.*");
    }
}
