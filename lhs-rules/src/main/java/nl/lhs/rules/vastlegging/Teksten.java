package nl.lhs.rules.vastlegging;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.lhs.core.Interventie;
import nl.lhs.core.Typering;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.regels.Stap5.Punt;

/** The Dutch text beside each code. Nothing of a casus goes into a text but a number and the name of an intervention. */
public final class Teksten {
    private static final String BESTAND = "nl/lhs/rules/teksten.properties";
    private static final String INVULPLAATS = "{0}";

    private final Map<Redencode, String> redenen = new EnumMap<>(Redencode.class);
    private final Map<Aandachtspuntcode, String> punten = new EnumMap<>(Aandachtspuntcode.class);
    private final Map<Punt.Grond, String> gronden = new EnumMap<>(Punt.Grond.class);
    private final Map<Typering, String> kolommen = new EnumMap<>(Typering.class);
    private final Map<Signaalcode, String> signalen = new EnumMap<>(Signaalcode.class);

    private final String brontekst;

    private Teksten(String brontekst, Properties bron) {
        this.brontekst = brontekst;
        List<String> fouten = new ArrayList<>();
        Set<String> over = new TreeSet<>(bron.stringPropertyNames());
        for (Redencode code : Redencode.values()) {
            redenen.put(code, neem(bron, "reden." + code, over, fouten));
        }
        // What a rule of the agency's own says, stands in that rule.
        for (Aandachtspuntcode code : EnumSet.complementOf(EnumSet.of(Aandachtspuntcode.EIGEN_REGEL))) {
            punten.put(code, neem(bron, "aandachtspunt." + code, over, fouten));
        }
        for (Punt.Grond grond : Punt.Grond.values()) {
            gronden.put(grond, neem(bron, "grond." + grond, over, fouten));
        }
        for (Typering typering : Typering.values()) {
            kolommen.put(typering, neem(bron, "kolom." + typering, over, fouten));
        }
        for (Signaalcode code : EnumSet.complementOf(EnumSet.of(Signaalcode.EIGEN_REGEL))) {
            signalen.put(code, neem(bron, "signaal." + code, over, fouten));
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

    public static Teksten laad() {
        String brontekst = Bronnen.lees(BESTAND);
        Properties bron = new Properties();
        try {
            bron.load(new StringReader(brontekst));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BESTAND, e);
        }
        return new Teksten(brontekst, bron);
    }

    /** The texts as they were written. */
    public String brontekst() {
        return brontekst;
    }

    /** The reason; {@code vergeleken} is the intervention it was weighed against, or null. */
    String reden(Redencode code, Interventie vergeleken) {
        String tekst = redenen.get(code);
        return vergeleken == null ? tekst : tekst.replace(INVULPLAATS, vergeleken.naam().nederlands());
    }

    /** The signal. */
    String signaal(Signaalcode code) {
        return signalen.get(code);
    }

    /** The point of attention, with the number, the ground or the column that it names. */
    String punt(Punt punt) {
        String tekst = punten.get(punt.code());
        if (punt.grond() != null) {
            return tekst.replace(INVULPLAATS, gronden.get(punt.grond()));
        }
        if (punt.typering() != null) {
            return tekst.replace(INVULPLAATS, kolommen.get(punt.typering()));
        }
        return punt.aantal() == 0 ? tekst : tekst.replace(INVULPLAATS, Integer.toString(punt.aantal()));
    }
}
