package nl.lhs.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Interventie;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.rules.internal.Punt;

/** The Dutch text beside each code. Nothing of a casus goes into a text but a number and the name of an intervention. */
final class Teksten {
    private static final String BESTAND = "teksten.properties";
    private static final String INVULPLAATS = "{0}";

    private final Map<Redencode, String> redenen = new EnumMap<>(Redencode.class);
    private final Map<Aandachtspuntcode, String> punten = new EnumMap<>(Aandachtspuntcode.class);
    private final Map<Punt.Grond, String> gronden = new EnumMap<>(Punt.Grond.class);

    private Teksten(Properties bron) {
        List<String> fouten = new ArrayList<>();
        Set<String> over = new TreeSet<>(bron.stringPropertyNames());
        for (Redencode code : Redencode.values()) {
            redenen.put(code, neem(bron, "reden." + code, over, fouten));
        }
        for (Aandachtspuntcode code : Aandachtspuntcode.values()) {
            punten.put(code, neem(bron, "aandachtspunt." + code, over, fouten));
        }
        for (Punt.Grond grond : Punt.Grond.values()) {
            gronden.put(grond, neem(bron, "grond." + grond, over, fouten));
        }
        over.forEach(sleutel -> fouten.add("unknown key " + sleutel));
        if (!fouten.isEmpty()) {
            throw new LhsEngineException(BESTAND + " cannot be used:\n" + String.join("\n", fouten));
        }
    }

    private static String neem(Properties bron, String sleutel, Set<String> over, List<String> fouten) {
        over.remove(sleutel);
        String tekst = bron.getProperty(sleutel, "");
        if (tekst.isBlank()) {
            fouten.add("no text for " + sleutel);
        }
        return tekst;
    }

    static Teksten laad() {
        try (InputStream in = Teksten.class.getResourceAsStream(BESTAND)) {
            if (in == null) {
                throw new LhsEngineException(BESTAND + " is missing from the library");
            }
            Properties bron = new Properties();
            bron.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Teksten(bron);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BESTAND, e);
        }
    }

    /** The reason; {@code vergeleken} is the intervention it was weighed against, or null. */
    String reden(Redencode code, Interventie vergeleken) {
        String tekst = redenen.get(code);
        return vergeleken == null ? tekst : tekst.replace(INVULPLAATS, vergeleken.omschrijving());
    }

    /** The point of attention, with the number or the ground that it names. */
    String punt(Punt punt) {
        String tekst = punten.get(punt.code());
        if (punt.grond() != null) {
            return tekst.replace(INVULPLAATS, gronden.get(punt.grond()));
        }
        return punt.aantal() == 0 ? tekst : tekst.replace(INVULPLAATS, Integer.toString(punt.aantal()));
    }
}
