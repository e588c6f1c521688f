package nl.lhs.rules.regels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Rol;
import nl.lhs.core.Spoor;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Termijn;

/** Step 4, the choice of interventions: what rules conclude of it. */
public interface Stap4 {
    /** Step 4: what decides, in the order of reading R10. */
    record Beslisgrond(Waarde waarde) implements Conclusie {
        /** Whether nothing is chosen. */
        public boolean isZonderKeuze() {
            return switch (waarde) {
                case GEEN_OVERTREDING, GEDOGEN, AFZIEN, WACHT_OP_OVERLEG -> true;
                default -> false;
            };
        }

        /** What decides. */
        public enum Waarde {
            GEEN_OVERTREDING,
            GEDOGEN,
            AFZIEN,
            WACHT_OP_OVERLEG,
            AFWIJKING,
            LICHTSTE,
            DOORPAKKEN,
            VOORTZETTEN,
            BODEM,
            NA_SLUITING
        }
    }

    /** Step 4: the interventions of the segment, light to heavy. */
    record Keuzeruimte(List<Interventie> interventies) implements Conclusie {
        /** Whether an intervention with this role is among them. */
        public boolean kent(Rol rol) {
            return rol.in(interventies);
        }
    }

    /**
     * Step 4: what is available.
     *
     * @param belet what is not available, in the whole matrix, and why
     * @param herstellende those of the segment that are available, light to heavy
     * @param bestraffende the same
     */
    record Aanbod(Map<Interventie, Redencode> belet, List<Interventie> herstellende, List<Interventie> bestraffende)
            implements Conclusie {
        /** What is left of the segment's interventions, light to heavy. */
        public static Aanbod of(List<Interventie> segment, Belet bevoegdheid, Belet besluit, Belet bsbm) {
            Map<Interventie, Redencode> belet = new HashMap<>();
            for (Belet b : List.of(bevoegdheid, besluit, bsbm)) {
                b.interventies().forEach(i -> belet.putIfAbsent(i, b.reden()));
            }
            return new Aanbod(
                    belet,
                    beschikbaar(segment, belet, Interventiesoort.HERSTELLEND),
                    beschikbaar(segment, belet, Interventiesoort.BESTRAFFEND));
        }

        private static List<Interventie> beschikbaar(
                List<Interventie> segment, Map<Interventie, Redencode> belet, Interventiesoort soort) {
            List<Interventie> beschikbaar = new ArrayList<>();
            for (Interventie i : segment) {
                if (i.soort() == soort && !belet.containsKey(i)) {
                    beschikbaar.add(i);
                }
            }
            return beschikbaar;
        }

        /** The herstellende that fit best in spoed (norm B2-4). */
        public List<Interventie> passendBijSpoed() {
            List<Interventie> passend = new ArrayList<>();
            for (Interventie i : herstellende) {
                if (Rol.PAST_BIJ_SPOED.heeft(i)) {
                    passend.add(i);
                }
            }
            return passend;
        }

        /** The bestraffende that may stand beside a punishment: those that are none themselves. */
        public List<Interventie> bestraffendeNaastStraf() {
            List<Interventie> ernaast = new ArrayList<>();
            for (Interventie i : bestraffende) {
                if (!Rol.PUNITIEF.heeft(i)) {
                    ernaast.add(i);
                }
            }
            return ernaast;
        }

        /**
         * The lightest with a role: of the segment where one is available there, else of the strategie, available or not.
         */
        public Interventie lichtste(Strategie strategie, List<Interventie> segment, Rol rol) {
            Predicate<Interventie> kan = i -> rol.heeft(i) && (isBeschikbaar(i) || isAanOm(i));
            return Stream.concat(segment.stream(), strategie.interventies().stream())
                    .filter(kan)
                    .findFirst()
                    .orElseGet(() -> strategie.lichtste(rol));
        }

        /** Whether it follows from the overleg and lacks nothing but a power: then it is the OM's to take (reading R5). */
        private boolean isAanOm(Interventie interventie) {
            return Rol.UIT_OVERLEG.heeft(interventie) && belet.get(interventie) == Redencode.GEEN_BEVOEGDHEID;
        }

        /** Whether an intervention is available, in the segment or outside it. */
        public boolean isBeschikbaar(Interventie interventie) {
            return !belet.containsKey(interventie);
        }
    }

    /**
     * Step 4: which interventions one condition rules out, in the whole matrix.
     *
     * @param reden null where nothing is ruled out
     */
    record Belet(Voorwaarde voorwaarde, Redencode reden, Set<Interventie> interventies) implements Conclusie {
        /** The conditions of bijlage 2, in the order in which a reason is given. */
        public enum Voorwaarde {
            BEVOEGDHEID,
            BEGUNSTIGEND_BESLUIT,
            BSBM
        }

        /** A condition that rules out nothing. */
        public static Belet geen(Voorwaarde voorwaarde) {
            return new Belet(voorwaarde, null, Set.of());
        }

        /** Some interventions and others. */
        public static Set<Interventie> samen(Set<Interventie> deze, Set<Interventie> en) {
            Set<Interventie> samen = new LinkedHashSet<>(deze);
            samen.addAll(en);
            return samen;
        }

        /** The interventions that need a power which is not on the list, but for those that are excepted. */
        public static Belet zonderBevoegdheid(
                Strategie strategie, Set<Interventie> bevoegdheden, Set<Interventie> uitgezonderd) {
            Set<Interventie> belet = new TreeSet<>();
            for (Interventie i : strategie.interventies(Rol.VEREIST_BEVOEGDHEID)) {
                if (!bevoegdheden.contains(i) && !uitgezonderd.contains(i)) {
                    belet.add(i);
                }
            }
            return new Belet(Voorwaarde.BEVOEGDHEID, Redencode.GEEN_BEVOEGDHEID, belet);
        }

        @Override
        public Object vraag() {
            return "belet door " + voorwaarde;
        }
    }

    /** Step 4: for which way norm 3.4-2 is applied. */
    record Adviesvraag(Weg weg) implements Conclusie {
        @Override
        public Object vraag() {
            return "adviesvraag voor " + weg;
        }
    }

    /** Step 4: the part of an advice under criminal law; null where there is none. */
    record Strafdeel(Weg weg, Interventie interventie) implements Conclusie {
        @Override
        public Object vraag() {
            return "strafrechtelijk deel voor " + weg;
        }
    }

    /** Step 4: the administrative part of an advice; null where there is none. */
    record Bestuursdeel(Weg weg, Interventie interventie) implements Conclusie {
        /** The first of some interventions. */
        public static Bestuursdeel eerste(Weg weg, List<Interventie> interventies) {
            return new Bestuursdeel(weg, interventies.get(0));
        }

        @Override
        public Object vraag() {
            return "bestuursrechtelijk deel voor " + weg;
        }
    }

    /** Step 4: what norm 3.4-2 or 3.4-4 gives for a way, light to heavy. */
    record Advies(Weg weg, List<Interventie> interventies) implements Conclusie {
        /** The administrative part and the part under criminal law, where there are any. */
        public static Advies of(Strategie strategie, Weg weg, Interventie bestuursdeel, Interventie strafdeel) {
            return new Advies(
                    weg,
                    strategie.vanLichtNaarZwaar(Stream.of(bestuursdeel, strafdeel)
                            .filter(Objects::nonNull)
                            .toList()));
        }

        /** A rung, or what stands, with the criminal action beside it. */
        public static Advies samen(Strategie strategie, List<Interventie> trede, List<Interventie> strafrecht) {
            return new Advies(Weg.DOORPAKKEN, Treden.samen(strategie, trede, strafrecht));
        }

        @Override
        public Object vraag() {
            return "advies voor " + weg;
        }
    }

    /** Step 4: whether a deviation stays inside the segment. */
    record Afwijkingsgrens(boolean binnenSegment) implements Conclusie {}

    /** Step 4: the branch of the law in which is acted. */
    record Spoorkeuze(Spoor spoor) implements Conclusie {}

    /** Step 4: what is chosen, light to heavy. */
    record Keuze(List<Interventie> interventies) implements Conclusie {
        /** Whether anything of administrative law is outside a segment. */
        public boolean isBuiten(List<Interventie> segment) {
            return !segment.containsAll(Rang.trede(interventies));
        }

        /** Whether an intervention with this role is chosen. */
        public boolean heeft(Rol rol) {
            return rol.in(interventies);
        }

        /** Whether nothing but criminal action is chosen. */
        public boolean isAlleenStrafrecht() {
            return !interventies.isEmpty()
                    && interventies.stream().allMatch(i -> i.soort() == Interventiesoort.STRAFRECHT);
        }

        /** Whether an intervention of this kind is chosen. */
        public boolean heeft(Interventiesoort soort) {
            for (Interventie i : interventies) {
                if (i.soort() == soort) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Step 4: which regime of terms holds. */
    record Termijnregime(Termijn termijn) implements Conclusie {}
}
