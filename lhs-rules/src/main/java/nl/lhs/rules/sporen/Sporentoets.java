package nl.lhs.rules.sporen;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * interventions of the segment, of at most twelve powers. A deviation with reasons is left out, for it chooses the same under any strategie; so is
 * refraining from enforcement, which decides as a gedoogbesluit does, and a request, which changes no choice.
 *
 * <p>Lighter means: lighter or gone in some soort (herstellend, bestraffend, strafrecht), and heavier in none. Each
 * soort counts by its heaviest intervention, in the national order of weight. Heavier is the reverse. Where the two have
 * other words, a local word counts as its national counterpart (see {@link nl.lhs.core.strategie.Vertaling}); what has none
 * is told, and not weighed. Where a case
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
        Objects.requireNonNull(landelijk, "landelijk");
        Objects.requireNonNull(lokaal, "lokaal");
        Objects.requireNonNull(voortgang, "voortgang");
        return toets(landelijk, lokaal, Sporenruimte.alle(), true, voortgang);
    }

    /** The same, in a part of the input space. */
    Sporenoordeel toets(
            Strategie landelijk,
            Strategie lokaal,
            List<Sporenruimte.Begin> ruimte,
            boolean ookTerzijde,
            IntConsumer voortgang) {
        Tegenhangers tegenhangers = Tegenhangers.of(landelijk, lokaal);
        Vergelijker vergelijker = new Vergelijker(
                engine.under(landelijk), landelijk, engine.under(lokaal), lokaal, tegenhangers.verschillen());
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
                        .toList(),
                new Sporenoordeel.ZonderTegenhanger(tegenhangers.zonderLandelijk(), tegenhangers.zonderLokaal()),
                List.copyOf(alles.nietGevarieerd));
    }

    /** What is counted in one part of the input space. */
    private static final class Telling {
        private record Groep(Soort soort, List<Strategiewijziging> oorzaken) {}

        private final Map<Groep, Sporenbevinding> bevindingen = new LinkedHashMap<>();
        private final Set<String> nietGevarieerd = new TreeSet<>();
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
            nietGevarieerd.addAll(ander.nietGevarieerd);
        }
    }

    /** Decides under both, and compares. */
    record Vergelijker(
            LhsEngine landelijk,
            Strategie nationaal,
            LhsEngine lokaal,
            Strategie plaatselijk,
            List<Strategiewijziging> verschillen,
            Tegenhangers tegenhangers,
            Sporenruimte ruimte) {

        Vergelijker(
                LhsEngine landelijk,
                Strategie nationaal,
                LhsEngine lokaal,
                Strategie plaatselijk,
                List<Strategiewijziging> verschillen) {
            this(
                    landelijk,
                    nationaal,
                    lokaal,
                    plaatselijk,
                    verschillen,
                    Tegenhangers.of(nationaal, plaatselijk),
                    new Sporenruimte(nationaal, plaatselijk));
        }

        Telling loop(Sporenruimte.Begin begin, boolean ookTerzijde) {
            Telling telling = new Telling();
            if (ruimte.kent(begin)) {
                ruimte.eenvoudig(
                        begin, (landelijk, lokaal) -> loop(begin, einde(landelijk, lokaal), ookTerzijde, telling));
            }
            return telling;
        }

        /** The segments in which the simplest case of a place ends under each. */
        private List<Segment> einde(Casus daar, Casus hier) {
            return List.of(segment(landelijk.decide(daar)), segment(lokaal.decide(hier)));
        }

        private void loop(Sporenruimte.Begin begin, List<Segment> einde, boolean ookTerzijde, Telling telling) {
            List<Sporenruimte.Vraag> vragen = ruimte.vragen(einde.get(0), einde.get(1));
            vragen.stream()
                    .skip(Sporenruimte.MEESTE_BEVOEGDHEDEN)
                    .flatMap(v -> Stream.concat(v.landelijk().stream(), v.lokaal().stream()))
                    .map(Interventie::id)
                    .forEach(telling.nietGevarieerd::add);
            boolean spoed = ruimte.isSpoedVanBelang(einde.get(0), einde.get(1));
            telling.geweigerd += ruimte.loop(begin, vragen, spoed, ookTerzijde, (casus, vertaald) -> {
                Vastlegging daar = landelijk.decide(casus);
                Vastlegging hier = lokaal.decide(vertaald);
                telling.beslist++;
                for (Soort soort : verschil(daar, hier)) {
                    telling.vind(new Sporenbevinding(soort, oorzaken(daar, hier), 1, daar, hier));
                }
            });
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
                // Where one of the two knows no criminal law, an outcome can be under the other only.
                for (Spoor spoor : Spoor.values()) {
                    if (daar.scenarios().containsKey(spoor) && hier.scenarios().containsKey(spoor)) {
                        weeg(daar.scenarios().get(spoor), hier.scenarios().get(spoor), soorten);
                    }
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

        private void weeg(List<Interventie> daar, List<Interventie> gekozen, Set<Soort> soorten) {
            Optional<Set<Interventie>> vertaald = tegenhangers.van(gekozen);
            if (vertaald.isEmpty()) {
                soorten.add(Soort.ZONDER_TEGENHANGER);
                return;
            }
            Set<Interventie> hier = vertaald.get();
            if (Set.copyOf(daar).equals(hier)) {
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
        private int zwaarste(Collection<Interventie> gekozen, Interventiesoort soort) {
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
                case "klassen" -> v.positionering().orElseThrow().klasse().id().equals(delen[2]);
                case "interventies" ->
                    Stream.of(nationaal.interventies(segment), plaatselijk.interventies(segment), v.interventies())
                            .flatMap(List::stream)
                            .anyMatch(i -> i.id().equals(delen[2]));
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
