package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vervolg.Herpositionering;
import nl.lhs.core.vervolg.Inzet;
import nl.lhs.core.vervolg.Lastgang;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Trede;
import nl.lhs.core.vervolg.Voorgeschiedenis;

/** Step 4 in a dossier, the next rung: what rules conclude of it. */
public interface Doorpakken {
    /** Step 4, in a dossier: the criminal action that is chosen or stays, beside the rungs, light to heavy. */
    record Strafkant(List<Interventie> interventies) implements Conclusie {
        /** What of these is criminal action. */
        public static Strafkant from(List<Interventie> interventies) {
            return new Strafkant(Rang.strafrecht(interventies));
        }

        /** Whether an intervention may stand on a rung beside it: never criminal action, and no boete beside another punishment. */
        public boolean laat(Interventie interventie) {
            return interventie.soort() != Interventiesoort.STRAFRECHT
                    && !(isStraffend() && Rol.PUNITIEF.heeft(interventie));
        }

        /** Whether there is any. */
        public boolean isStraffend() {
            return !interventies.isEmpty();
        }
    }

    /** Step 4, in a dossier: the criminal action that stands beside the next rung, light to heavy. */
    record Strafadvies(List<Interventie> interventies) implements Conclusie {
        /** Whether there is any. */
        public boolean isStraffend() {
            return !interventies.isEmpty();
        }
    }

    /**
     * Step 4, in a dossier: the rungs of the segment that can be used, light to heavy (reading R13).
     *
     * @param naastStraf whether they are those beside criminal action
     */
    record Ladder(boolean naastStraf, List<List<Interventie>> treden) implements Conclusie {
        /** First some rungs, then others. */
        public static Ladder eerstDan(boolean naastStraf, List<List<Interventie>> eerst, List<List<Interventie>> dan) {
            return new Ladder(
                    naastStraf, Stream.concat(eerst.stream(), dan.stream()).toList());
        }

        /** What became of each rung. */
        public List<Trede> stand(List<Interventie> gekozen, List<Inzet> eerder) {
            List<Interventie> trede = Rang.trede(gekozen);
            return treden.stream()
                    .map(t -> new Trede(
                            t,
                            t.equals(trede)
                                    ? Trede.Stand.GEKOZEN
                                    : Treden.ingezet(eerder).contains(t) ? Trede.Stand.GEBRUIKT : Trede.Stand.OPEN))
                    .toList();
        }

        @Override
        public Object vraag() {
            return naastStraf ? "treden naast een straf" : "treden";
        }
    }

    /**
     * Step 4, in a dossier: above which rung the next is sought.
     *
     * @param rang how heavy that rung is
     * @param nietMeer the rungs that are not used again
     */
    record Ondergrens(Rang rang, Collection<List<Interventie>> nietMeer) implements Conclusie {
        /** The last of some rungs; none of them is used again. */
        public static Ondergrens laatste(Strategie strategie, List<List<Interventie>> treden) {
            return new Ondergrens(
                    treden.isEmpty() ? Rang.GEEN : Rang.of(strategie, treden.get(treden.size() - 1)), treden);
        }

        /** The heaviest of some rungs; none of them is used again. */
        public static Ondergrens zwaarste(Strategie strategie, List<List<Interventie>> treden) {
            return new Ondergrens(
                    treden.stream()
                            .map(t -> Rang.of(strategie, t))
                            .max(Comparator.naturalOrder())
                            .orElse(Rang.GEEN),
                    treden);
        }

        /** The first of some rungs that is heavier, and not used before; empty where there is none. */
        public List<Interventie> eersteErboven(Strategie strategie, List<List<Interventie>> treden) {
            return treden.stream()
                    .filter(t -> Rang.of(strategie, t).compareTo(rang) > 0 && !nietMeer.contains(t))
                    .findFirst()
                    .orElse(List.of());
        }

        /** How what was chosen relates to it. */
        public Tredetoets toets(Strategie strategie, List<Interventie> gekozen) {
            return new Tredetoets(
                    nietMeer.contains(Rang.trede(gekozen)),
                    Rang.of(strategie, gekozen).compareTo(rang) > 0);
        }

        /** Whether an intervention is no heavier than what stands on the rung of its kind, or of a heavier kind. */
        public boolean isNietZwaarder(Strategie strategie, Interventie interventie) {
            int gewicht = strategie.gewicht(interventie);
            return interventie.soort() == Interventiesoort.HERSTELLEND
                    ? rang.bestraffend() > 0 || rang.herstellend() >= gewicht
                    : rang.bestraffend() >= gewicht;
        }
    }

    /** Step 4, in a dossier: the next rung; empty where none is left. */
    record VolgendeTrede(List<Interventie> interventies) implements Conclusie {}

    /** Step 4, in a dossier: how the rung that a handhaver chose relates to those that were used. */
    record Tredetoets(boolean herhaalt, boolean zwaarder) implements Conclusie {}

    /** Step 4, in a dossier: the lasts that a choice puts aside before they were carried out. */
    record Opzijgezet(List<Interventie> onvoltooid) implements Conclusie {
        /** Those of the rung used last that are not chosen again. */
        public static Opzijgezet of(Voorgeschiedenis geschiedenis, List<Interventie> gekozen) {
            return new Opzijgezet(geschiedenis.onvoltooid().stream()
                    .filter(i -> !gekozen.contains(i))
                    .toList());
        }
    }

    /** Step 4, in a dossier: what is proposed where no rung is left. */
    record Herpositioneringsvoorstel(Herpositionering herpositionering) implements Conclusie {}

    /** Step 4, in a dossier: how far a last has come. */
    record Lastvoortgang(Lastgang lastgang) implements Conclusie {
        /**
         * How far a last has come.
         *
         * @param overslaan what may be skipped where it is not taken yet and comes next
         * @param besluitAchteraf whether the decision may follow after the execution
         */
        public static Lastvoortgang of(
                Interventie last,
                Map<Interventie, List<Laststap>> gezet,
                List<Laststap> overslaan,
                boolean besluitAchteraf) {
            List<Laststap> rest = over(gezet.getOrDefault(last, List.of()));
            return new Lastvoortgang(new Lastgang(
                    last,
                    rest.stream().findFirst(),
                    overslaan.stream()
                            .filter(s -> !rest.isEmpty() && rest.get(0) == s)
                            .toList(),
                    besluitAchteraf && rest.contains(Laststap.BESCHIKKING) && rest.contains(Laststap.UITVOERING)));
        }

        /** The steps that are left: a warning is not given any more once the decision was taken or carried out. */
        private static List<Laststap> over(List<Laststap> gezet) {
            List<Laststap> rest = new ArrayList<>(Arrays.asList(Laststap.values()));
            rest.removeAll(gezet);
            if (!gezet.isEmpty()) {
                rest.remove(Laststap.VOORNEMEN);
            }
            return rest;
        }

        @Override
        public Object vraag() {
            return "voortgang van " + lastgang.last();
        }
    }
}
