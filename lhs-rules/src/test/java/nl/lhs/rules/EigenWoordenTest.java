package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.lhs.core.Afwijking;
import nl.lhs.core.Benaming;
import nl.lhs.core.Bevinding;
import nl.lhs.core.Bsbm;
import nl.lhs.core.Casus;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Gevolgen;
import nl.lhs.core.Interventie;
import nl.lhs.core.Interventiesoort;
import nl.lhs.core.Normadressaat;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.Overleg;
import nl.lhs.core.Overlegindicatie;
import nl.lhs.core.Rol;
import nl.lhs.core.Segment;
import nl.lhs.core.Spoor;
import nl.lhs.core.Typering;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.Woordtoets;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.strategie.StrategieVerwijzing;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Dossier;
import nl.lhs.core.vastlegging.Status;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.core.vervolg.Hercontrole;
import nl.lhs.core.vervolg.Hercontrolekeuze;
import nl.lhs.core.vervolg.Herziening;
import nl.lhs.core.vervolg.Laststap;
import nl.lhs.core.vervolg.Lastzetting;
import org.junit.jupiter.api.Test;

/** Deciding in words that are not those of LHS 1.7. */
class EigenWoordenTest {
    private static final LhsEngine LHS = LhsEngine.create();
    private static final LhsEngine ENGINE = LHS.under(Verzonnen.strategie());
    private static final LhsEngine STRAF = LHS.under(Verzonnen.metStrafrecht());

    private static List<String> fouten(LhsEngine engine, Casus casus) {
        return assertThrows(OngeldigException.class, () -> engine.decide(casus)).fouten().stream()
                .map(f -> f.pad() + " " + f.code())
                .toList();
    }

    private static Casus.Builder casus(Segment segment) {
        return Verzonnen.casus(segment).toBuilder();
    }

    private static Set<Aandachtspuntcode> punten(Vastlegging v) {
        return Set.copyOf(v.aandachtspunten().stream().map(p -> p.code()).toList());
    }

    private static String tekst(Vastlegging v, Aandachtspuntcode code) {
        return v.aandachtspunten().stream()
                .filter(p -> p.code() == code)
                .findFirst()
                .orElseThrow()
                .tekst();
    }

    @Test
    void theLightestOfItsOwnIsChosenAndTheRecordHoldsItsWords() {
        Vastlegging v = ENGINE.decide(Verzonnen.casus(Segment.A1));

        assertEquals(List.of(Verzonnen.TOELICHTEN), v.interventies());
        assertSame(Verzonnen.TOELICHTEN, v.interventies().get(0));
        assertEquals(Verzonnen.GROEN, v.positionering().orElseThrow().klasse());
        assertSame(Verzonnen.strategie().woorden().interventies().alle().get(0), Verzonnen.TOELICHTEN);
        assertEquals(Verzonnen.woorden(), v.woorden());
    }

    @Test
    void anEnvironmentalCasusIsRefusedWithWhatIsMissing() {
        Casus milieu = Casus.builder(
                        "Z-1",
                        Bevinding.builder("B-1", Verzonnen.DATUM)
                                .gevolgen(Gevolgen.AANZIENLIJK)
                                .verzachtendArgument(
                                        VerzachtendArgument.of(VerzachtendArgument.Soort.LEGALISATIE_MOGELIJK))
                                .verzwarendArgument(VerzwarendArgument.of(VerzwarendArgument.Soort.RECIDIVE))
                                .verzwarendAspect(VerzwarendAspect.of(VerzwarendAspect.Soort.NORMBEVESTIGING))
                                .ernstigeGedraging(ErnstigeGedraging.FRAUDE)
                                .build(),
                        Normadressaat.of("N-1", Typering.CALCULEREND))
                .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM, Interventie.BSBM))
                .bsbm(Bsbm.opgelegd())
                .build();

        assertEquals(
                List.of(
                        "/bevinding/ernstigeGedragingen/0 ONBEKENDE_WAARDE",
                        "/bevinding/verzachtendeArgumenten/0/soort ONBEKENDE_WAARDE",
                        "/bevinding/verzwarendeArgumenten/0/soort ONBEKENDE_WAARDE",
                        "/bevinding/verzwarendeAspecten/0/soort ONBEKENDE_WAARDE",
                        "/bevoegdheden/0 ONBEKENDE_WAARDE",
                        "/bevoegdheden/1 ONBEKENDE_WAARDE",
                        "/bsbm/opleggen ONBEKENDE_WAARDE"),
                fouten(ENGINE, milieu));
        assertEquals(
                "is geen woord van de strategie; verwacht: een van TOELICHTEN, VERBETERPLAN, HERSTELBEVEL, INGREEP,"
                        + " GELDMAATREGEL, INPERKEN",
                assertThrows(OngeldigException.class, () -> ENGINE.decide(milieu)).fouten().stream()
                        .filter(f -> f.pad().equals("/bevoegdheden/0"))
                        .findFirst()
                        .orElseThrow()
                        .tekst());
        assertEquals(
                List.of("/afwijking/interventies/1 ONBEKENDE_WAARDE", "/overleg/uitkomst ONBEKENDE_WAARDE"),
                fouten(
                        ENGINE,
                        casus(Segment.D4)
                                .overleg(Overleg.of(Spoor.STRAFRECHT))
                                .afwijking(Afwijking.of("reden", Verzonnen.INGREEP, Interventie.TIJDELIJK_STILLEGGEN))
                                .build()));
    }

    @Test
    void aWordIsReadByItsIdAndMeansWhatTheStrategieSays() {
        Interventie anders = Interventie.builder("INGREEP", 0, Interventiesoort.BESTRAFFEND)
                .naam("iets anders", "something else")
                .rollen(Rol.VEREIST_BEVOEGDHEID)
                .build();
        Casus gegeven = casus(Segment.C4).bevoegdheden(List.of(anders)).build();

        Vastlegging v = ENGINE.decide(
                gegeven.toBuilder().overleg(Overleg.of(Spoor.BESTUURSRECHT)).build());

        assertEquals(List.of(Verzonnen.INGREEP), v.interventies());
        assertSame(Verzonnen.INGREEP, v.interventies().get(0));
        assertSame(
                Verzonnen.INGREEP,
                List.copyOf(v.casus().bevoegdheden().orElseThrow()).get(0));
        assertSame(v.casus(), Woordtoets.eigen(Verzonnen.woorden(), v.casus()), "what is in its words stays as it is");
    }

    @Test
    void whatItsWordsAskOfACasusIsChecked() {
        VerzwarendAspect.Soort gewoon = new VerzwarendAspect.Soort(
                "KETEN", 0, new Benaming("keten", "chain"), new Benaming("de keten", "the chain"));
        Casus zonder = casus(Segment.C3)
                .bevinding(Verzonnen.bevinding(Segment.C3)
                        .verzwarendAspect(VerzwarendAspect.of(gewoon))
                        .build())
                .build();
        Interventie zonderBevoegdheid = Interventie.builder("GELDMAATREGEL", 0, Interventiesoort.BESTRAFFEND)
                .naam("geldmaatregel", "monetary measure")
                .build();

        assertEquals(
                List.of("/bevinding/verzwarendeAspecten/0/onderbouwing ASPECT_ZONDER_ONDERBOUWING"),
                fouten(ENGINE, zonder));
        assertEquals(
                List.of("/afwijking/interventies/0 AFWIJKING_ZONDER_BEVOEGDHEID"),
                fouten(
                        ENGINE,
                        casus(Segment.A1)
                                .bevoegdheden(List.of())
                                .afwijking(Afwijking.of("reden", zonderBevoegdheid))
                                .build()));
    }

    @Test
    void aKlasseSaysWhatItAsksOfTheOverleg() {
        VerzwarendAspect aspect = VerzwarendAspect.of(Verzonnen.UITSTRALING);
        Map<Segment, List<Overlegindicatie>> verwacht = Map.of(
                Segment.A1, List.of(Overlegindicatie.NIET_GEINDICEERD, Overlegindicatie.NIET_GEINDICEERD),
                Segment.A3, List.of(Overlegindicatie.NIET_GEINDICEERD, Overlegindicatie.ZINVOL),
                Segment.B4, List.of(Overlegindicatie.ZINVOL, Overlegindicatie.NOODZAKELIJK),
                Segment.D4, List.of(Overlegindicatie.NOODZAKELIJK, Overlegindicatie.NOODZAKELIJK));
        verwacht.forEach((segment, indicaties) -> assertEquals(
                indicaties,
                Stream.<UnaryOperator<Bevinding.Builder>>of(b -> b, b -> b.verzwarendAspect(aspect))
                        .map(met -> casus(segment)
                                .bevinding(
                                        met.apply(Verzonnen.bevinding(segment)).build())
                                .build())
                        .map(c -> ENGINE.decide(c).overleg().indicatie().orElseThrow())
                        .toList()));
    }

    @Test
    void withoutCriminalLawAnOverlegCanOnlyEndInAdministrativeLaw() {
        Vastlegging v = ENGINE.decide(Verzonnen.casus(Segment.D4));

        assertEquals(Status.WACHT_OP_OVERLEG, v.status());
        assertEquals(Set.of(Spoor.BESTUURSRECHT), v.scenarios().keySet());
        assertEquals(
                Set.of(Spoor.values()),
                STRAF.decide(Verzonnen.casus(Segment.D4)).scenarios().keySet());
        assertFalse(punten(ENGINE.decide(casus(Segment.D4)
                        .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                        .build()))
                .contains(Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT));
        Vastlegging zonder = STRAF.decide(
                casus(Segment.D4).overleg(Overleg.of(Spoor.BESTUURSRECHT)).build());
        assertEquals(
                "In een rood vak is strafrechtelijk optreden in elk geval aangewezen, maar een vervolging maakt geen deel"
                        + " uit van de keuze. Leg vast waarom.",
                tekst(zonder, Aandachtspuntcode.ZWAAR_ZONDER_STRAFRECHT));
    }

    @Test
    void textsNameItsInterventionsAndTheSectionsOfItsText() {
        Vastlegging v = STRAF.decide(casus(Segment.C4)
                .bevinding(Verzonnen.bevinding(Segment.C4).spoedeisend(true).build())
                .bevoegdheden(List.of())
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build());

        assertEquals(
                "De zaak is spoedeisend, en een ingreep op kosten is niet beschikbaar. Weeg of wat is gekozen de"
                        + " overtreding op tijd beëindigt, of vraag een instantie die daartoe wel bevoegd is.",
                tekst(v, Aandachtspuntcode.SPOED_ZONDER_BESTUURSDWANG));
        assertEquals(
                "Gekozen: dit is de lichtste beschikbare herstellende interventie van het segment (§ 4.2).",
                ENGINE.decide(Verzonnen.casus(Segment.A1)).overwogen().get(0).reden());
        assertEquals(
                "Niet beschikbaar: staat niet onder de opgegeven bevoegdheden van de instantie.",
                v.overwogen().stream()
                        .filter(o -> o.interventie().equals(Verzonnen.INGREEP))
                        .findFirst()
                        .orElseThrow()
                        .reden(),
                "its text says nothing of this norm");
    }

    @Test
    void aStrategieHasTheLastWordOnTheTextOfAPoint() {
        Strategie basis = Verzonnen.strategie();
        Strategie eigen = kopie(basis, basis.woorden())
                .tekst("TYPERING_STANDAARD", "Onbekend is hoe deze aanbieder zich gedraagt; kolom {0} geldt.")
                .build();
        Vastlegging v = LHS.under(eigen)
                .decide(Bevinding.of("B-1", Verzonnen.DATUM, Gevolgen.BEPERKT), Normadressaat.of("N-1"));

        assertEquals(
                "Onbekend is hoe deze aanbieder zich gedraagt; kolom B (afwachtend) geldt.",
                tekst(v, Aandachtspuntcode.TYPERING_STANDAARD));
    }

    // ------------------------------------------------------------------------------------------------- in a dossier

    /** Follows a casus up without compliance, until nothing heavier follows. */
    private static List<List<Interventie>> ladder(LhsEngine engine, Casus casus) {
        Dossier dossier = engine.open(casus);
        List<List<Interventie>> treden =
                new ArrayList<>(List.of(dossier.laatste().interventies()));
        LocalDate dag = Verzonnen.DATUM;
        for (int i = 0; i < 12; i++) {
            dag = dag.plusDays(10);
            dossier = engine.vervolg(dossier, Hercontrole.nietNageleefd("H-" + i, dag));
            List<Interventie> nu = dossier.laatste().interventies();
            if (nu.equals(treden.get(treden.size() - 1))) {
                return treden;
            }
            treden.add(nu);
        }
        throw new AssertionError(treden.toString());
    }

    @Test
    void theLadderGoesUpByItsOwnRolesAndWeights() {
        assertEquals(
                List.of(
                        List.of(Verzonnen.TOELICHTEN),
                        List.of(Verzonnen.VERBETERPLAN),
                        List.of(Verzonnen.HERSTELBEVEL),
                        List.of(Verzonnen.INGREEP)),
                ladder(ENGINE, Verzonnen.casus(Segment.A1)));
    }

    static Strategie.Builder kopie(Strategie van, Woordenlijst woorden) {
        Strategie.Builder b = Strategie.builder(new StrategieVerwijzing("KOPIE", "1"), "Verzonnen kopie")
                .geldig(van.geldigheid())
                .woorden(woorden);
        woorden.interventies().alle().forEach(i -> b.gewicht(i, van.gewicht(i)));
        for (Segment segment : Segment.values()) {
            b.klasse(segment, van.klasse(segment));
            for (Interventiesoort soort : Interventiesoort.values()) {
                b.interventies(
                        segment,
                        soort,
                        van.interventies(segment, soort).stream()
                                .map(i -> woorden.interventies().get(i.id()))
                                .toList());
            }
        }
        return b;
    }

    /** The invented strategie, in which one intervention has other roles. */
    private static Strategie.Builder metRollen(Interventie van, Rol... rollen) {
        List<Interventie> interventies =
                new ArrayList<>(Verzonnen.strategie().woorden().interventies().alle());
        Interventie.Builder anders = Interventie.builder(van.id(), van.volgnummer(), van.soort())
                .naam(van.naam().nederlands(), van.naam().engels())
                .rollen(rollen);
        van.last()
                .ifPresent(l ->
                        anders.last(l, van.bepaald().nederlands(), van.bepaald().engels()));
        interventies.set(van.volgnummer(), anders.build());
        return kopie(
                Verzonnen.strategie(),
                Verzonnen.woorden().toBuilder().interventies(interventies).build());
    }

    @Test
    void withoutAWarningTheNextHeavierFollowsOnBeingSpokenTo() {
        LhsEngine zonder = LHS.under(metRollen(Verzonnen.VERBETERPLAN).build());

        assertEquals(
                List.of("TOELICHTEN", "VERBETERPLAN", "HERSTELBEVEL", "INGREEP"),
                ladder(zonder, Verzonnen.casus(Segment.A1)).stream()
                        .map(t -> t.get(0).id())
                        .toList());
    }

    /** D3 holds VERBETERPLAN no more, and the powers for what it does hold are missing. */
    static LhsEngine zonderEersteTrede() {
        return LHS.under(metRollen(Verzonnen.VERBETERPLAN).build());
    }

    static Casus zonderHerstellendeInHetSegment() {
        return casus(Segment.D3)
                .bevoegdheden(List.of())
                .overleg(Overleg.of(Spoor.BESTUURSRECHT))
                .build();
    }

    @Test
    void whereTheSegmentHoldsNoRungAndNoneTakesItsPlaceTheLightestOfTheLadderIsTheFirst() {
        assertEquals(
                List.of(List.of(), List.of(Verzonnen.TOELICHTEN), List.of(Verzonnen.VERBETERPLAN)),
                ladder(zonderEersteTrede(), zonderHerstellendeInHetSegment()));
        assertEquals(
                List.of(List.of(), List.of(Verzonnen.VERBETERPLAN)), ladder(ENGINE, zonderHerstellendeInHetSegment()));
    }

    @Test
    void whatIsOnlyChosenOutsideItsSegmentIsNoRungThere() {
        LhsEngine zonder =
                LHS.under(metRollen(Verzonnen.HERSTELBEVEL, Rol.VEREIST_BEVOEGDHEID, Rol.BUITEN_SEGMENT_ALLEEN_GEKOZEN)
                        .build());

        assertFalse(Verzonnen.strategie().interventies(Segment.A1).contains(Verzonnen.HERSTELBEVEL));
        assertEquals(
                List.of(List.of(Verzonnen.TOELICHTEN), List.of(Verzonnen.VERBETERPLAN), List.of(Verzonnen.INGREEP)),
                ladder(zonder, Verzonnen.casus(Segment.A1)));
    }

    @Test
    void whatStandsAloneHasNothingBesideIt() {
        Casus casus = casus(Segment.C4).overleg(Overleg.of(Spoor.BESTUURSRECHT)).build();
        LhsEngine alleen = LHS.under(metRollen(Verzonnen.GELDMAATREGEL, Rol.VEREIST_BEVOEGDHEID, Rol.STAAT_ALLEEN)
                .build());

        assertEquals(
                List.of(List.of(Verzonnen.INGREEP), List.of(Verzonnen.INGREEP, Verzonnen.GELDMAATREGEL)),
                ladder(ENGINE, casus));
        assertEquals(List.of(List.of(Verzonnen.INGREEP), List.of(Verzonnen.GELDMAATREGEL)), ladder(alleen, casus));
    }

    @Test
    void itsLastsGoInStepsAndUrgentCoercionCanBeginUnchosen() {
        Casus spoed = casus(Segment.A1)
                .bevinding(Verzonnen.bevinding(Segment.A1).spoedeisend(true).build())
                .build();
        Dossier dossier = ENGINE.vervolg(
                ENGINE.open(spoed), Lastzetting.of(Verzonnen.DATUM, Verzonnen.INGREEP, Laststap.UITVOERING));

        assertEquals(
                List.of(Verzonnen.INGREEP),
                dossier.laatste().vervolg().orElseThrow().nieuw());
        assertEquals(
                Verzonnen.INGREEP, dossier.stand().lasten().get(0).verloop().last());
        OngeldigException vreemd = assertThrows(
                OngeldigException.class,
                () -> ENGINE.vervolg(
                        dossier,
                        Lastzetting.of(Verzonnen.DATUM, Interventie.LAST_ONDER_BESTUURSDWANG, Laststap.BESCHIKKING)));
        assertEquals("/last", vreemd.fouten().get(0).pad());
        OngeldigException keuze = assertThrows(
                OngeldigException.class,
                () -> ENGINE.vervolg(
                        dossier,
                        Hercontrole.nietNageleefd("H-1", Verzonnen.DATUM.plusDays(9))
                                .withKeuze(Hercontrolekeuze.of(List.of(Interventie.TIJDELIJK_STILLEGGEN), "reden"))));
        assertEquals("/keuze/interventies/0", keuze.fouten().get(0).pad());
    }

    @Test
    void aDossierDoesNotGoOnUnderAStrategieThatDoesNotHaveWhatWasChosen() {
        Dossier dossier = ENGINE.open(Verzonnen.casus(Segment.A1));
        Dossier verder = ENGINE.vervolg(dossier, Hercontrole.nietNageleefd("H-1", Verzonnen.DATUM.plusDays(9)));

        OngeldigException e = assertThrows(
                OngeldigException.class,
                () -> LHS.vervolg(verder, Hercontrole.nietNageleefd("H-2", Verzonnen.DATUM.plusDays(20))));
        assertEquals("ANDERE_STRATEGIE", e.fouten().get(0).code().name());
        assertTrue(e.fouten().get(0).tekst().contains("TOELICHTEN"), e.fouten().get(0)::tekst);
        OngeldigException herzien = assertThrows(
                OngeldigException.class,
                () -> ENGINE.vervolg(
                        verder,
                        Herziening.of(
                                Verzonnen.DATUM.plusDays(20),
                                "H. Tel",
                                "reden",
                                casus(Segment.A1)
                                        .bevoegdheden(List.of(Interventie.LAST_ONDER_DWANGSOM))
                                        .build())));
        assertEquals("/casus/bevoegdheden/0", herzien.fouten().get(0).pad());
    }
}
