package nl.lhs.rules.sporen;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.strategie.Optie;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.LhsEngine;
import nl.lhs.rules.sporen.Sporenbevinding.Soort;

/**
 * Compares a local strategie with the national one: it decides the whole input space under both.
 *
 * <pre>{@code
 * Sporenoordeel oordeel = Sporentoets.of(LhsEngine.create()).toets(StrategieJson.lhs17(), lokaal);
 * oordeel.spoort(); // false where overleg is lost, something lighter is chosen, or a step is skipped
 * }</pre>
 *
 * <p>The input space is all that bears on position, overleg and choice: gevolgen, typering, arguments, begunstigend
 * besluit, outcome of the overleg, BSBM, an aspect, spoed, a gedoogbesluit, and every subset of the powers for the
 * interventions of the segment. A deviation with reasons is left out, for it chooses the same under any strategie; so is
 * refraining from enforcement, which decides as a gedoogbesluit does, and a request, which changes no choice.
 *
 * <p>Lighter means: lighter or gone in some soort (herstellend, bestraffend, strafrecht), and heavier in none. Each
 * soort counts by its heaviest intervention, in the national order of weight. Heavier is the reverse. Where a case
 * waits for the overleg under both strategieen, what each outcome would give is compared; where it waits under one,
 * only the overleg is.
 *
 * <p>A comparison takes about half a minute, and uses all processors. Source: norm 1.2-1.
 */
public final class Sporentoets {
    private static final int STAPPEN = 5;

    private final LhsEngine engine;

    private Sporentoets(LhsEngine engine) {
        this.engine = engine;
    }

    /**
     * A test with the rules of an engine.
     *
     * @param engine the engine; its own strategieen do not count
     * @return the test
     */
    public static Sporentoets of(LhsEngine engine) {
        return new Sporentoets(Objects.requireNonNull(engine, "engine"));
    }

    /**
     * In how many parts the input space is decided; the end of each part is told.
     *
     * @return more than 0
     */
    public static int delen() {
        return Sporenruimte.alle().size();
    }

    /**
     * Compares a local strategie with the national one.
     *
     * @param landelijk the national strategie
     * @param lokaal the local strategie
     * @return what it decides otherwise
     */
    public Sporenoordeel toets(Strategie landelijk, Strategie lokaal) {
        return toets(landelijk, lokaal, deel -> {});
    }

    /**
     * The same, and tells how far it is.
     *
     * @param landelijk the national strategie
     * @param lokaal the local strategie
     * @param voortgang gets 1 at the end of each of the {@link #delen()}, from several threads
     * @return what it decides otherwise
     */
    public Sporenoordeel toets(Strategie landelijk, Strategie lokaal, IntConsumer voortgang) {
        return toets(landelijk, lokaal, Sporenruimte.alle(), true, voortgang);
    }

    /** The same, in a part of the input space. */
    Sporenoordeel toets(
            Strategie landelijk,
            Strategie lokaal,
            List<Sporenruimte.Begin> ruimte,
            boolean ookTerzijde,
            IntConsumer voortgang) {
        Vergelijker vergelijker = new Vergelijker(
                engine.under(landelijk), landelijk, engine.under(lokaal), lokaal, lokaal.verschillenMet(landelijk));
        List<Telling> tellingen = IntStream.range(0, ruimte.size())
                .parallel()
                .mapToObj(i -> {
                    Telling telling = vergelijker.loop(ruimte.get(i), ookTerzijde);
                    voortgang.accept(1);
                    return telling;
                })
                .toList();
        Telling alles = new Telling();
        tellingen.forEach(alles::voegToe);
        return new Sporenoordeel(
                landelijk,
                lokaal,
                vergelijker.verschillen,
                alles.beslist,
                alles.geweigerd,
                alles.bevindingen.values().stream()
                        .sorted(Comparator.comparing(Sporenbevinding::soort)
                                .thenComparing(Comparator.comparingLong(Sporenbevinding::aantal)
                                        .reversed()))
                        .toList());
    }

    /** What is counted in one part of the input space. */
    private static final class Telling {
        private record Groep(Soort soort, List<Strategiewijziging> oorzaken) {}

        private final Map<Groep, Sporenbevinding> bevindingen = new LinkedHashMap<>();
        private long beslist;
        private long geweigerd;

        void vind(Sporenbevinding nieuw) {
            bevindingen.merge(
                    new Groep(nieuw.soort(), nieuw.oorzaken()),
                    nieuw,
                    (eerder, n) -> new Sporenbevinding(
                            eerder.soort(),
                            eerder.oorzaken(),
                            eerder.aantal() + n.aantal(),
                            eerder.landelijk(),
                            eerder.lokaal()));
        }

        void voegToe(Telling ander) {
            ander.bevindingen.values().forEach(this::vind);
            beslist += ander.beslist;
            geweigerd += ander.geweigerd;
        }
    }

    /** Decides under both, and compares. */
    record Vergelijker(
            LhsEngine landelijk,
            Strategie nationaal,
            LhsEngine lokaal,
            Strategie plaatselijk,
            List<Strategiewijziging> verschillen) {

        Telling loop(Sporenruimte.Begin begin, boolean ookTerzijde) {
            Telling telling = new Telling();
            Casus eenvoudig = begin.casus();
            Set<Interventie> interventies = Sporenruimte.samen(
                    nationaal.interventies(segment(landelijk.decide(eenvoudig))),
                    plaatselijk.interventies(segment(lokaal.decide(eenvoudig))));
            telling.geweigerd = Sporenruimte.loop(begin, interventies, ookTerzijde, casus -> {
                Vastlegging daar = landelijk.decide(casus);
                Vastlegging hier = lokaal.decide(casus);
                telling.beslist++;
                for (Soort soort : verschil(daar, hier)) {
                    telling.vind(new Sporenbevinding(soort, oorzaken(daar, hier), 1, daar, hier));
                }
            });
            return telling;
        }

        private static Segment segment(Vastlegging v) {
            return v.positionering().orElseThrow().segment();
        }

        /** What the second record of a case decides otherwise than the first. */
        Set<Soort> verschil(Vastlegging daar, Vastlegging hier) {
            Set<Soort> soorten = EnumSet.noneOf(Soort.class);
            boolean noodzakelijkDaar = isNoodzakelijk(daar);
            if (noodzakelijkDaar != isNoodzakelijk(hier)) {
                soorten.add(noodzakelijkDaar ? Soort.OVERLEG_VERLOREN : Soort.OVERLEG_EXTRA);
            }
            if (!stappen(hier).containsAll(stappen(daar))) {
                soorten.add(Soort.STAP_OVERGESLAGEN);
            }
            if (daar.status() == Status.DEFINITIEF && hier.status() == Status.DEFINITIEF) {
                weeg(daar.interventies(), hier.interventies(), soorten);
            } else if (daar.status() == hier.status()) {
                for (Spoor spoor : Spoor.values()) {
                    weeg(daar.scenarios().get(spoor), hier.scenarios().get(spoor), soorten);
                }
            }
            return soorten;
        }

        private static boolean isNoodzakelijk(Vastlegging v) {
            return v.overleg()
                    .indicatie()
                    .filter(i -> i == Overlegindicatie.NOODZAKELIJK)
                    .isPresent();
        }

        private static Set<Integer> stappen(Vastlegging v) {
            return v.regels().stream()
                    .map(ToegepasteRegel::stap)
                    .filter(s -> s <= STAPPEN)
                    .collect(Collectors.toSet());
        }

        private void weeg(List<Interventie> daar, List<Interventie> hier, Set<Soort> soorten) {
            if (Set.copyOf(daar).equals(Set.copyOf(hier))) {
                return;
            }
            boolean lichter = false;
            boolean zwaarder = false;
            for (Interventiesoort soort : Interventiesoort.values()) {
                int verschil = zwaarste(hier, soort) - zwaarste(daar, soort);
                lichter |= verschil < 0;
                zwaarder |= verschil > 0;
            }
            soorten.add(lichter == zwaarder ? Soort.ANDERS : lichter ? Soort.LICHTER : Soort.ZWAARDER);
        }

        /** The national weight of the heaviest intervention of a soort; 0 where there is none. */
        private int zwaarste(List<Interventie> gekozen, Interventiesoort soort) {
            return gekozen.stream()
                    .filter(i -> i.soort() == soort)
                    .mapToInt(nationaal::gewicht)
                    .max()
                    .orElse(0);
        }

        // ------------------------------------------------------------------------------ which differences are in play

        private List<Strategiewijziging> oorzaken(Vastlegging daar, Vastlegging hier) {
            return verschillen.stream()
                    .filter(w -> speelt(w.plaats(), daar) || speelt(w.plaats(), hier))
                    .toList();
        }

        private boolean speelt(String plaats, Vastlegging v) {
            String[] delen = plaats.split("/");
            Segment segment = segment(v);
            return switch (delen[1]) {
                case "segmenten" -> segment.name().equals(delen[2]);
                case "gewichten" ->
                    nationaal
                            .woorden()
                            .interventies()
                            .find(delen[2])
                            .filter(i -> nationaal.interventies(segment).contains(i)
                                    || plaatselijk.interventies(segment).contains(i))
                            .isPresent();
                default -> speelt(optie(delen[2]), v);
            };
        }

        private static Optie optie(String naam) {
            for (Optie optie : Optie.values()) {
                if (optie.naam().equals(naam)) {
                    return optie;
                }
            }
            throw new IllegalStateException("a difference between strategieen in an unknown place");
        }

        private static boolean speelt(Optie optie, Vastlegging v) {
            Positionering p = v.positionering().orElseThrow();
            return switch (optie) {
                case BEIDE_ARGUMENTEN ->
                    !v.casus().bevinding().verzachtendeArgumenten().isEmpty()
                            && !v.casus().bevinding().verzwarendeArgumenten().isEmpty();
                case RAND -> isGestuit(p);
                case STANDAARDTYPERING -> p.typeringStandaard();
                case BSBM_VERVANGT_OVERLEG_IN_ZWAAR ->
                    p.klasse().isStrafrechtUitgangspunt()
                            && v.casus().bsbm().filter(Bsbm::opleggen).isPresent();
                case SPOED -> v.casus().bevinding().spoedeisend();
            };
        }

        private static boolean isGestuit(Positionering p) {
            Segment begin = p.uitgangspositie();
            return p.verplaatsing() == Verplaatsing.VERZACHTEND
                            && (begin.links().isEmpty() || begin.onder().isEmpty())
                    || p.verplaatsing() == Verplaatsing.VERZWAREND
                            && (begin.rechts().isEmpty() || begin.boven().isEmpty());
        }
    }
}
