package nl.lhs.rules.orakel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Casus;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Klasse;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.Verplaatsing;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.strategie.Strategiewijziging;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Afwijkingsoordeel;
import nl.lhs.core.vastlegging.Beleid;
import nl.lhs.core.vastlegging.Bibliotheek;
import nl.lhs.core.vastlegging.Overlegoordeel;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Positionering;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Sha256;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Termijn;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Uitkomst;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vastlegging.Verzoekoordeel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A comparison that misses a difference proves nothing: each difference there can be is found. */
class VerwachtingTest {
    /** B2: WAARSCHUWEN is chosen, R5 and R9 are read. */
    private static final Casus CASUS = Casus.of(
            Bevinding.of("B-1", Invoerruimte.DATUM, Gevolgen.BEPERKT), Normadressaat.of("N-1", Typering.ONVERSCHILLIG));

    private static final Verwachting VERWACHTING = Orakel.lhs17().verwacht(CASUS);
    private static final List<ToegepasteRegel> REGELS = List.of(
            new ToegepasteRegel(1, "plaats", normen("3.1-2", "3.1-3"), List.of()),
            new ToegepasteRegel(3, "overleg", normen("3.3-2"), List.of()),
            new ToegepasteRegel(4, "bevoegdheid", normen("B2-1"), List.of()),
            new ToegepasteRegel(4, "keuze", normen("3.4-1", "3.4-2", "B2-6"), List.of()));
    private static final List<Aandachtspunt> PUNTEN = List.of(
            new Aandachtspunt(Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND, normen("B2-1"), "tekst"),
            new Aandachtspunt(Aandachtspuntcode.WAARSCHUWINGSBRIEF, normen("B2-6"), "tekst"),
            new Aandachtspunt(Aandachtspuntcode.STRATEGIE_HEEFT_OPVOLGER, normen("3.4-1"), "tekst"));

    private static List<Norm> normen(String... ids) {
        return Stream.of(ids).map(Norm::of).toList();
    }

    private static List<Overweging> overwogen(String reden) {
        return VERWACHTING.overwogen().stream()
                .map(o -> new Overweging(o.interventie(), o.beschikbaar(), o.gekozen(), reden, o.code()))
                .toList();
    }

    private static Vastlegging vastlegging(
            StrategieVerwijzing strategie,
            Casus casus,
            List<Overweging> overwogen,
            List<Aandachtspunt> punten,
            List<ToegepasteRegel> regels) {
        return vastlegging(strategie, casus, overwogen, punten, List.of(), regels);
    }

    private static Vastlegging vastlegging(
            StrategieVerwijzing strategie,
            Casus casus,
            List<Overweging> overwogen,
            List<Aandachtspunt> punten,
            List<Signaal> signalen,
            List<ToegepasteRegel> regels) {
        Verwachting w = VERWACHTING;
        Vastlegging.Builder b = Vastlegging.builder(strategie, nl.lhs.core.Woordenlijst.LHS_17, casus)
                .uitkomst(w.uitkomst())
                .status(w.status())
                .aspecten(w.aspecten())
                .overleg(w.overleg())
                .interventies(w.interventies())
                .scenarios(w.scenarios())
                .overwogen(overwogen)
                .aandachtspunten(punten)
                .signalen(signalen)
                .lezingen(w.lezingen())
                .regels(regels)
                .bibliotheek(new Bibliotheek("test", Sha256.of("test")))
                .beleid(w.kader().beleid());
        w.positionering().ifPresent(b::positionering);
        w.spoor().ifPresent(b::spoor);
        w.afwijking()
                .map(a -> new Afwijkingsoordeel(a.aanbevolen(), a.binnenSegment(), "motivering"))
                .ifPresent(b::afwijking);
        w.verzoek().ifPresent(b::verzoek);
        w.termijn().ifPresent(b::termijn);
        return b.build();
    }

    private static Verwachting.Kader kader(
            StrategieVerwijzing strategie, Beleid beleid, Verwachting.Normeis... normen) {
        return new Verwachting.Kader(strategie, beleid, Set.of(normen));
    }

    private static final Beleid BELEID = VERWACHTING.kader().beleid();
    private static final StrategieVerwijzing LHS = new StrategieVerwijzing("LHS", "1.7");
    private static final Vastlegging ZOALS_VERWACHT = vastlegging(LHS, CASUS, overwogen("reden"), PUNTEN, REGELS);

    @Test
    void theSameDecisionDiffersInNothing() {
        assertEquals(List.of(), VERWACHTING.verschillen(CASUS, ZOALS_VERWACHT));
    }

    private static Verwachting.Overwogen eerste(UnaryOperator<Verwachting.Overwogen> anders) {
        return anders.apply(VERWACHTING.overwogen().get(0));
    }

    private static List<Verwachting.Overwogen> metEerste(Verwachting.Overwogen eerste) {
        List<Verwachting.Overwogen> overwogen = new ArrayList<>(VERWACHTING.overwogen());
        overwogen.set(0, eerste);
        return overwogen;
    }

    @TestFactory
    Stream<DynamicTest> aDifferenceInAnyFieldIsNamed() {
        Positionering p = VERWACHTING.positionering().orElseThrow();
        return Stream.of(
                        anders("uitkomst", b -> b.uitkomst = Uitkomst.GEDOGEN),
                        anders("status", b -> b.status = Status.WACHT_OP_OVERLEG),
                        anders("positionering", b -> b.positionering = Optional.empty()),
                        anders(
                                "positionering",
                                b -> b.positionering = Optional.of(new Positionering(
                                        p.typering(),
                                        true,
                                        p.uitgangspositie(),
                                        p.verplaatsing(),
                                        p.pad(),
                                        p.segment(),
                                        p.klasse()))),
                        anders(
                                "positionering",
                                b -> b.positionering = Optional.of(new Positionering(
                                        p.typering(),
                                        false,
                                        p.uitgangspositie(),
                                        Verplaatsing.OPGEHEVEN,
                                        p.pad(),
                                        p.segment(),
                                        Klasse.MIDDEN))),
                        anders("aspecten", b -> b.aspecten = List.of(VerzwarendAspect.Soort.NORMBEVESTIGING)),
                        anders(
                                "overleg",
                                b -> b.overleg = new Overlegoordeel(
                                        Optional.of(Overlegindicatie.ZINVOL), false, Optional.empty())),
                        anders(
                                "overleg",
                                b -> b.overleg =
                                        new Overlegoordeel(VERWACHTING.overleg().indicatie(), true, Optional.empty())),
                        anders("spoor", b -> b.spoor = Optional.of(Spoor.STRAFRECHT)),
                        anders("interventies", b -> b.interventies = List.of(Interventie.BESTUURLIJK_GESPREK)),
                        anders("scenarios", b -> b.scenarios = Map.of(Spoor.STRAFRECHT, List.of())),
                        anders(
                                "overwogen",
                                b -> b.overwogen = VERWACHTING.overwogen().subList(0, 3)),
                        anders(
                                "overwogen",
                                b -> b.overwogen = Stream.concat(
                                                VERWACHTING.overwogen().stream(),
                                                Stream.of(eerste(UnaryOperator.identity())))
                                        .toList()),
                        anders(
                                "overwogen",
                                b -> b.overwogen = metEerste(eerste(o -> new Verwachting.Overwogen(
                                        Interventie.VERSCHERPT_TOEZICHT, o.beschikbaar(), o.gekozen(), o.code())))),
                        anders(
                                "overwogen",
                                b -> b.overwogen = metEerste(eerste(o ->
                                        new Verwachting.Overwogen(o.interventie(), false, o.gekozen(), o.code())))),
                        anders(
                                "overwogen",
                                b -> b.overwogen = metEerste(eerste(o ->
                                        new Verwachting.Overwogen(o.interventie(), o.beschikbaar(), false, o.code())))),
                        anders(
                                "overwogen",
                                b -> b.overwogen = metEerste(eerste(o -> new Verwachting.Overwogen(
                                        o.interventie(), o.beschikbaar(), o.gekozen(), Redencode.AFWIJKING_GEKOZEN)))),
                        anders("afwijking", b -> b.afwijking = Optional.of(new Verwachting.Afgeweken(List.of(), true))),
                        anders("verzoek", b -> b.verzoek = Optional.of(Verzoekoordeel.TOEGEWEZEN)),
                        anders("termijn", b -> b.termijn = Optional.of(Termijn.NAAR_URGENTIE)),
                        anders("aandachtspunten", b -> b.punten = List.of(Aandachtspuntcode.WAARSCHUWINGSBRIEF)),
                        anders(
                                "aandachtspunten",
                                b -> b.punten = List.of(
                                        Aandachtspuntcode.WAARSCHUWINGSBRIEF, Aandachtspuntcode.BEVOEGDHEDEN_ONBEKEND)),
                        anders("signalen", b -> b.signalen = List.of(Signaalcode.VERZACHTEND_BIJ_SPOED)),
                        anders("lezingen", b -> b.lezingen = List.of(Lezing.R5)),
                        anders("strategie", b -> b.kader = kader(new StrategieVerwijzing("WAD", "1"), BELEID)),
                        anders(
                                "beleid",
                                b -> b.kader = kader(
                                        LHS,
                                        new Beleid(
                                                BELEID.opties().withBsbmVervangtOverlegInZwaar(false),
                                                Optional.empty(),
                                                List.of()))),
                        anders(
                                "beleid",
                                b -> b.kader = kader(LHS, new Beleid(BELEID.opties(), Optional.of(LHS), List.of()))),
                        anders(
                                "beleid",
                                b -> b.kader = kader(
                                        LHS,
                                        new Beleid(
                                                BELEID.opties(),
                                                Optional.of(LHS),
                                                List.of(new Strategiewijziging(
                                                        "/segmenten/B2/klasse",
                                                        List.of("LICHT"),
                                                        List.of("MIDDEN")))))),
                        anders(
                                "normen",
                                b -> b.kader = kader(LHS, BELEID, new Verwachting.Normeis(Norm.of("1.2-1"), 1))),
                        anders(
                                "normen",
                                b -> b.kader = kader(LHS, BELEID, new Verwachting.Normeis(Norm.of("3.1-2"), 3))))
                .map(geval -> DynamicTest.dynamicTest(
                        geval.veld(), () -> verschilt(geval.verwachting(), ZOALS_VERWACHT, geval.veld())));
    }

    @Test
    void anotherStrategieCasusTextOrderOrNormIsNamed() {
        verschilt(
                VERWACHTING,
                vastlegging(new StrategieVerwijzing("LHS", "1.8"), CASUS, overwogen("reden"), PUNTEN, REGELS),
                "strategie");
        Casus andere = Casus.of(
                Bevinding.of("B-2", Invoerruimte.DATUM, Gevolgen.BEPERKT),
                Normadressaat.of("N-1", Typering.ONVERSCHILLIG));
        verschilt(VERWACHTING, vastlegging(LHS, andere, overwogen("reden"), PUNTEN, REGELS), "casus");
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen(" "), PUNTEN, REGELS), "overwogen");
        List<Aandachtspunt> zonderTekst = List.of(
                PUNTEN.get(0),
                new Aandachtspunt(Aandachtspuntcode.WAARSCHUWINGSBRIEF, normen("B2-6"), ""),
                PUNTEN.get(2));
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), zonderTekst, REGELS), "aandachtspunten");
        List<Aandachtspunt> andereNorm = List.of(
                PUNTEN.get(0),
                new Aandachtspunt(Aandachtspuntcode.WAARSCHUWINGSBRIEF, normen("B2-1"), "tekst"),
                PUNTEN.get(2));
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), andereNorm, REGELS), "aandachtspunten");

        List<ToegepasteRegel> omgekeerd = new ArrayList<>(REGELS);
        omgekeerd.add(omgekeerd.remove(2));
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), PUNTEN, omgekeerd), "regels");
        List<ToegepasteRegel> tweemaal = new ArrayList<>(REGELS);
        tweemaal.add(REGELS.get(3));
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), PUNTEN, tweemaal), "regels");
        verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), PUNTEN, List.of()), "regels");
        for (int i = 0; i < REGELS.size(); i++) {
            List<ToegepasteRegel> zonder = new ArrayList<>(REGELS);
            zonder.remove(i);
            verschilt(VERWACHTING, vastlegging(LHS, CASUS, overwogen("reden"), PUNTEN, zonder), "normen");
        }
    }

    private static void verschilt(Verwachting verwachting, Vastlegging vastlegging, String veld) {
        List<String> verschillen = verwachting.verschillen(CASUS, vastlegging);
        assertTrue(
                verschillen.stream().anyMatch(v -> v.startsWith(veld)),
                () -> "expected a difference in " + veld + ", but got " + verschillen);
    }

    private record Geval(String veld, Verwachting verwachting) {}

    private interface Ingreep {
        void op(Bouwer bouwer);
    }

    private static Geval anders(String veld, Ingreep ingreep) {
        Bouwer bouwer = new Bouwer();
        ingreep.op(bouwer);
        return new Geval(veld, bouwer.bouw());
    }

    /** The expectation, to be changed in one field. */
    private static final class Bouwer {
        private Uitkomst uitkomst = VERWACHTING.uitkomst();
        private Status status = VERWACHTING.status();
        private Optional<Positionering> positionering = VERWACHTING.positionering();
        private List<VerzwarendAspect.Soort> aspecten = VERWACHTING.aspecten();
        private Overlegoordeel overleg = VERWACHTING.overleg();
        private Optional<Spoor> spoor = VERWACHTING.spoor();
        private List<Interventie> interventies = VERWACHTING.interventies();
        private Map<Spoor, List<Interventie>> scenarios = VERWACHTING.scenarios();
        private List<Verwachting.Overwogen> overwogen = VERWACHTING.overwogen();
        private Optional<Verwachting.Afgeweken> afwijking = VERWACHTING.afwijking();
        private Optional<Verzoekoordeel> verzoek = VERWACHTING.verzoek();
        private Optional<Termijn> termijn = VERWACHTING.termijn();
        private List<Aandachtspuntcode> punten = VERWACHTING.aandachtspunten();
        private List<Signaalcode> signalen = VERWACHTING.signalen();
        private List<Lezing> lezingen = VERWACHTING.lezingen();
        private Verwachting.Kader kader = VERWACHTING.kader();

        private Verwachting bouw() {
            return new Verwachting(
                    uitkomst,
                    status,
                    positionering,
                    aspecten,
                    overleg,
                    spoor,
                    interventies,
                    scenarios,
                    overwogen,
                    afwijking,
                    verzoek,
                    termijn,
                    punten,
                    signalen,
                    lezingen,
                    kader);
        }
    }
}
