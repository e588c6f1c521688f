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
import java.util.function.BiFunction;
import nl.lhs.core.Interventie;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.rules.basis.Bronnen;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.regels.Stap5.Punt;

/**
 * The Dutch text beside each code, under one strategie. Nothing of a casus goes into a text but a number and the name of an
 * intervention.
 */
public final class Teksten {
    private static final String BESTAND = "nl/lhs/rules/teksten.properties";
    private static final String ALGEMEEN = "nl/lhs/rules/teksten-algemeen.properties";
    private static final String INVULPLAATS = "{0}";

    private final Map<Redencode, String> redenen = new EnumMap<>(Redencode.class);
    private final Map<Aandachtspuntcode, String> punten = new EnumMap<>(Aandachtspuntcode.class);
    private final Map<Punt.Grond, String> gronden = new EnumMap<>(Punt.Grond.class);
    private final Map<Signaalcode, String> signalen = new EnumMap<>(Signaalcode.class);
    private final Strategie strategie;

    private Teksten(Strategie strategie, BiFunction<String, Strategie, String> bron) {
        this.strategie = strategie;
        for (Redencode code : Redencode.values()) {
            redenen.put(code, bron.apply("reden." + code, strategie));
        }
        // What a rule of the agency's own says, stands in that rule.
        for (Aandachtspuntcode code : EnumSet.complementOf(EnumSet.of(Aandachtspuntcode.EIGEN_REGEL))) {
            String eigen = strategie.teksten().get(code.name());
            punten.put(code, eigen == null ? bron.apply("aandachtspunt." + code, strategie) : eigen);
        }
        for (Punt.Grond grond : Punt.Grond.values()) {
            gronden.put(grond, bron.apply("grond." + grond, strategie));
        }
        for (Signaalcode code : EnumSet.complementOf(EnumSet.of(Signaalcode.EIGEN_REGEL))) {
            signalen.put(code, bron.apply("signaal." + code, strategie));
        }
    }

    /** The texts of the library, from which those of each strategie are made. */
    public static final class Bron {
        private final Properties teksten;
        private final Properties algemeen;
        private final String brontekst;

        private Bron(String teksten, String algemeen) {
            this.teksten = load(BESTAND, teksten);
            this.algemeen = load(ALGEMEEN, algemeen);
            this.brontekst = teksten + algemeen;
            List<String> fouten = new ArrayList<>();
            Set<String> sleutels = sleutels();
            sleutels.forEach(sleutel -> {
                if (this.teksten.getProperty(sleutel, "").isBlank()) {
                    fouten.add("no text for " + sleutel);
                }
            });
            for (Properties bron : List.of(this.teksten, this.algemeen)) {
                Set<String> over = new TreeSet<>(bron.stringPropertyNames());
                over.removeAll(sleutels);
                over.forEach(sleutel -> fouten.add("unknown key " + sleutel));
            }
            if (!fouten.isEmpty()) {
                throw new LhsEngineException(BESTAND + " cannot be used:\n" + String.join("\n", fouten));
            }
        }

        private static Properties load(String bestand, String tekst) {
            Properties bron = new Properties();
            try {
                bron.load(new StringReader(tekst));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + bestand, e);
            }
            return bron;
        }

        private static Set<String> sleutels() {
            Set<String> sleutels = new TreeSet<>();
            EnumSet.allOf(Redencode.class).forEach(code -> sleutels.add("reden." + code));
            EnumSet.complementOf(EnumSet.of(Aandachtspuntcode.EIGEN_REGEL))
                    .forEach(code -> sleutels.add("aandachtspunt." + code));
            EnumSet.allOf(Punt.Grond.class).forEach(grond -> sleutels.add("grond." + grond));
            EnumSet.complementOf(EnumSet.of(Signaalcode.EIGEN_REGEL)).forEach(code -> sleutels.add("signaal." + code));
            return sleutels;
        }

        /** The texts as they were written. */
        public String brontekst() {
            return brontekst;
        }

        /** The texts under a strategie: where it has words of its own, those that name words of LHS 1.7 are others. */
        public Teksten voor(Strategie strategie) {
            return new Teksten(strategie, this::tekst);
        }

        private String tekst(String sleutel, Strategie strategie) {
            if (strategie.woorden().isVanLhs17()) {
                return teksten.getProperty(sleutel);
            }
            return new Invulling(strategie).fill(algemeen.getProperty(sleutel, teksten.getProperty(sleutel)));
        }
    }

    public static Bron laad() {
        return new Bron(Bronnen.lees(BESTAND), Bronnen.lees(ALGEMEEN));
    }

    /** The reason; {@code vergeleken} is the intervention it was weighed against, or null. */
    String reden(Redencode code, Interventie vergeleken) {
        String tekst = redenen.get(code);
        return vergeleken == null
                ? tekst
                : tekst.replace(INVULPLAATS, vergeleken.naam().nederlands());
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
            return tekst.replace(INVULPLAATS, kolom(punt.typering()));
        }
        return punt.aantal() == 0 ? tekst : tekst.replace(INVULPLAATS, Integer.toString(punt.aantal()));
    }

    private String kolom(Typering typering) {
        return typering.kolom() + " (" + strategie.label(typering) + ")";
    }
}
