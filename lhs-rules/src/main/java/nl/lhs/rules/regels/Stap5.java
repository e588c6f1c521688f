package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Typering;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import nl.lhs.core.vervolg.Trede;

/** Step 5, the record: what rules conclude for it. */
public interface Stap5 {
    /** Step 5: what the decision comes to. */
    record Besluit(Uitkomst uitkomst, Status status) implements Conclusie {}

    /** Step 5: what the strategie leads to as the answer to a request for enforcement (reading R14). */
    record Verzoekantwoord(Verzoekoordeel oordeel) implements Conclusie {}

    /** Step 5: something that a specifieke strategie changed has a part in this casus. */
    record InHetSpel(Strategiewijziging wijziging) implements Conclusie {
        @Override
        public Object vraag() {
            return wijziging;
        }
    }

    /** Step 5: a specifieke strategie is followed in the place of this one, which it rests on. */
    record Strategievoorrang(StrategieVerwijzing berustOp) implements Conclusie {}

    /**
     * Any step: a point of attention.
     *
     * @param rij the row that it comes from; null where a rule concludes it by itself
     * @param aantal a number that its text names, or 0
     * @param typering the column that its text names, or null
     */
    record Punt(Aandachtspuntcode code, Aandachtsrij rij, int aantal, Typering typering) implements Conclusie {
        /** What overrides something else, in the order of reading R10. */
        public enum Grond {
            GEEN_OVERTREDING,
            GEDOOGBESLUIT,
            AFZIEN,
            GEEN_UITKOMST,
            AFWIJKING,
            BSBM
        }

        /** A point that a rule concludes by itself. */
        public Punt(Aandachtspuntcode code) {
            this(code, null, 0, null);
        }

        /** A point that a row of the table gives a decision, with what its text names of it. */
        public static Punt of(Aandachtsrij rij, Beeld beeld) {
            return switch (rij.code()) {
                case TYPERING_STANDAARD -> new Punt(rij.code(), rij, 0, beeld.standaard());
                case ASPECTEN_GEVEN_REDEN_VOOR_STRAFRECHT ->
                    new Punt(rij.code(), rij, beeld.feiten().aspecten().size(), null);
                default -> new Punt(rij.code(), rij, 0, null);
            };
        }

        /** The reason (a gedoogbesluit, no overtreding …) that the text of this point names; null if it names none. */
        public Grond grond() {
            return rij == null ? null : rij.grond();
        }

        @Override
        public Object vraag() {
            return code;
        }
    }

    /**
     * Step 5: why an intervention was chosen or not.
     *
     * @param rij the row that it comes from
     * @param vergeleken the one it was weighed against, or null
     */
    record Reden(Rij rij, Interventie interventie, Redencode code, Interventie vergeleken) implements Conclusie {
        /** The reason that a row of the table gives. */
        public static Reden of(Redenrij rij, Beeld beeld, Interventie interventie) {
            boolean vergelijkt = switch (rij.code()) {
                case LICHTERE_GAAT_VOOR, HERSTELLENDE_GAAT_VOOR, SPOED_GAAT_VOOR -> true;
                default -> false;
            };
            return new Reden(rij, interventie, rij.code(), vergelijkt ? beeld.bestuursdeel() : null);
        }

        /** The reason that a row of the table gives where a rung was sought. */
        public static Reden of(Vervolgrij rij, Interventie interventie) {
            return new Reden(rij, interventie, rij.code(), null);
        }

        @Override
        public Object vraag() {
            return "reden voor " + interventie;
        }
    }

    /**
     * Any step: facts that sit badly together. No other conclusion builds on it.
     *
     * @param rij the row that it comes from; null where a rule concludes it by itself
     */
    record Tegenstelling(Signaalcode code, Rij rij) implements Conclusie {
        /** A signal that a rule concludes by itself. */
        public Tegenstelling(Signaalcode code) {
            this(code, null);
        }

        /** A signal that a row of the table gives a decision. */
        public Tegenstelling(Signaalrij rij) {
            this(rij.code(), rij);
        }

        /** A signal that a row of the table gives a decision in a dossier. */
        public Tegenstelling(Dossiersignaalrij rij) {
            this(rij.code(), rij);
        }

        @Override
        public Object vraag() {
            return code;
        }
    }

    /**
     * Step 5: all that was considered, light to heavy, of which the record says what became of it.
     *
     * @param segment the interventions of the segment
     * @param overwogen the same, and those chosen outside it
     * @param gekozen those that are chosen
     * @param belet those that are not available, and why
     */
    record Overzicht(
            List<Interventie> segment,
            List<Interventie> overwogen,
            List<Interventie> gekozen,
            Map<Interventie, Redencode> belet)
            implements Conclusie {
        /** The segment, of which nothing is chosen. */
        public static Overzicht of(List<Interventie> segment, Map<Interventie, Redencode> belet) {
            return new Overzicht(segment, segment, List.of(), belet);
        }

        /** The segment and what is chosen outside it. */
        public static Overzicht of(
                Strategie strategie,
                List<Interventie> segment,
                List<Interventie> gekozen,
                Map<Interventie, Redencode> belet) {
            Set<Interventie> overwogen = new LinkedHashSet<>(segment);
            overwogen.addAll(gekozen);
            return new Overzicht(segment, strategie.vanLichtNaarZwaar(overwogen), gekozen, belet);
        }

        /** Those of a kind that are chosen. */
        public List<Interventie> gekozen(Interventiesoort soort) {
            return of(gekozen, soort);
        }

        private static List<Interventie> of(List<Interventie> interventies, Interventiesoort soort) {
            List<Interventie> daarvan = new ArrayList<>();
            for (Interventie i : interventies) {
                if (i.soort() == soort) {
                    daarvan.add(i);
                }
            }
            return daarvan;
        }

        /** Whether any of them needs a legal power. */
        public boolean vraagtBevoegdheid() {
            for (Interventie i : overwogen) {
                if (i.vereistBevoegdheid()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Step 5: what a table says of a decision, all of it together: to conclude each line by itself would cost more than to reason
     * about it.
     *
     * @param tabel the name of the file of the table
     * @param delen the lines, each an answer to a question of its own
     */
    record Noteringen(String tabel, List<Conclusie> delen) implements Conclusie {
        @Override
        public Object vraag() {
            return tabel;
        }
    }

    /** Step 5, in a dossier: what became of each rung. */
    record Tredenstand(List<Trede> treden) implements Conclusie {}
}
