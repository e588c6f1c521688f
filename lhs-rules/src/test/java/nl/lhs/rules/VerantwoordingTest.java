package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lhs.core.Casus;
import nl.lhs.core.Fout;
import nl.lhs.core.Foutcode;
import nl.lhs.core.OngeldigException;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.strategie.Lezing;
import nl.lhs.core.strategie.Norm;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Aandachtspunt;
import nl.lhs.core.vastlegging.Aandachtspuntcode;
import nl.lhs.core.vastlegging.Overweging;
import nl.lhs.core.vastlegging.Redencode;
import nl.lhs.core.vastlegging.Signaal;
import nl.lhs.core.vastlegging.Signaalcode;
import nl.lhs.core.vastlegging.ToegepasteRegel;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.orakel.Invoerruimte;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every norm is accounted for; every rule, reading and code does something in some decision. */
class VerantwoordingTest {
    /** One line of normen.txt. */
    private record Verantwoording(Norm norm, String hoe, String waarmee) {}

    private static final Strategie LHS = Strategie.lhs17();
    private static final LhsEngine ENGINE = LhsEngine.create();
    private static final long STAP = 97;

    private static List<Verantwoording> lijst;
    private static List<Vastlegging> steekproef;

    @BeforeAll
    static void lees() throws IOException {
        try (InputStream in = VerantwoordingTest.class.getResourceAsStream("/normen.txt")) {
            lijst = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(r -> !r.startsWith("#") && !r.isBlank())
                    .map(r -> r.split("\\s+", 3))
                    .map(d -> new Verantwoording(Norm.of(d[0]), d[1], d.length > 2 ? d[2] : ""))
                    .toList();
        }
        steekproef = Invoerruimte.steekproef(STAP).map(ENGINE::decide).toList();
        System.out.println("verantwoording: " + steekproef.size() + " decisions in the sample");
    }

    private static Set<Norm> metVerantwoording(String hoe) {
        return lijst.stream()
                .filter(v -> v.hoe().equals(hoe))
                .map(Verantwoording::norm)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyNormOfTheStrategieIsAccountedForOnce() {
        assertEquals(
                List.copyOf(LHS.normen().keySet()),
                lijst.stream().map(Verantwoording::norm).sorted().toList());
        assertEquals(
                Set.of(),
                lijst.stream()
                        .map(Verantwoording::hoe)
                        .filter(h ->
                                !Set.of("regel", "controle", "mens", "nog-niet").contains(h))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theNormsSaidToBeCarriedByRulesAreThoseThatRulesCite() {
        Set<Norm> geciteerd = Regelbank.van(LHS).regels().stream()
                .flatMap(r -> r.normen().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(metVerantwoording("regel"), geciteerd);
    }

    @Test
    void everyNormCarriedByARuleAppliesInSomeDecision() {
        Set<Norm> toegepast =
                steekproef.stream().flatMap(v -> v.normen().stream()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(metVerantwoording("regel"), toegepast);
    }

    @Test
    void aNormCarriedByACheckOfTheInputRefusesIt() {
        for (Verantwoording v : lijst) {
            if (v.hoe().equals("controle")) {
                Foutcode code = Foutcode.valueOf(v.waarmee());
                assertEquals(Foutcode.ASPECT_ZONDER_ONDERBOUWING, code, "no case here for " + v.norm());
                OngeldigException e = assertThrows(
                        OngeldigException.class,
                        () -> VerzwarendAspect.of(VerzwarendAspect.Soort.MEDEWERKING_DESKUNDIGE_DERDEN));
                assertEquals(List.of(code), e.fouten().stream().map(Fout::code).toList());
                assertTrue(e.getMessage().contains(v.norm().id()));
            }
        }
        assertTrue(lijst.stream().anyMatch(v -> v.hoe().equals("controle")));
    }

    @Test
    void aNormThatNoRuleCarriesSaysWhatIsMissingOrWhoseDutyItIs() {
        for (Verantwoording v : lijst) {
            assertEquals(
                    v.hoe().equals("regel"), v.waarmee().isBlank(), v.norm().id());
        }
    }

    @Test
    void everyReadingIsAppliedInSomeDecision() {
        Set<Lezing> toegepast = EnumSet.noneOf(Lezing.class);
        steekproef.forEach(v -> toegepast.addAll(v.lezingen()));
        assertEquals(EnumSet.allOf(Lezing.class), toegepast);
    }

    @Test
    void everyReasonEveryPointOfAttentionAndEverySignalIsGivenInSomeDecision() {
        Set<Redencode> redenen = EnumSet.noneOf(Redencode.class);
        Set<Aandachtspuntcode> punten = EnumSet.noneOf(Aandachtspuntcode.class);
        Set<Signaalcode> signalen = EnumSet.noneOf(Signaalcode.class);
        for (Vastlegging v : steekproef) {
            v.signalen().stream().map(Signaal::code).forEach(signalen::add);
            v.overwogen().stream().map(Overweging::code).forEach(redenen::add);
            v.aandachtspunten().stream().map(Aandachtspunt::code).forEach(punten::add);
        }
        assertEquals(EnumSet.allOf(Redencode.class), redenen);
        assertEquals(EnumSet.allOf(Aandachtspuntcode.class), punten);
        assertEquals(EnumSet.allOf(Signaalcode.class), signalen);
    }

    @Test
    void aRuleThatSignalsNeverChangesTheRestOfADecision() {
        long anders = steekproef.stream()
                .filter(v -> !v.signalen().isEmpty())
                .peek(v -> {
                    Vastlegging zonder = ENGINE.decide(
                            v.casus(), match -> !match.getRule().getName().startsWith("signaal: "));
                    assertEquals(List.of(), zonder.signalen());
                    assertEquals(zonderSignalen(v), zonderSignalen(zonder));
                })
                .count();
        assertTrue(anders > 100, "only " + anders + " decisions with a signal");
    }

    private static List<Object> zonderSignalen(Vastlegging v) {
        List<Object> inhoud = new ArrayList<>(inhoud(v));
        assertEquals(v.signalen(), inhoud.remove(inhoud.size() - 1));
        inhoud.add(v.lezingen());
        inhoud.add(v.regels().stream()
                .filter(r -> !r.regel().startsWith("signaal: "))
                .toList());
        return inhoud;
    }

    @Test
    void withAnyOneRuleSwitchedOffSomeDecisionChanges() {
        Set<String> zonderEffect = new TreeSet<>();
        for (ToegepasteRegel regel : Regelbank.van(LHS).regels()) {
            boolean verandert = steekproef.stream()
                    .filter(v -> v.regels().contains(regel))
                    .limit(40)
                    .anyMatch(v -> verandertZonder(regel.regel(), v));
            if (!verandert) {
                zonderEffect.add(regel.regel());
            }
        }
        assertEquals(Set.of(), zonderEffect);
    }

    private static boolean verandertZonder(String regel, Vastlegging met) {
        Casus casus = met.casus();
        try {
            Vastlegging zonder =
                    ENGINE.decide(casus, match -> !match.getRule().getName().equals(regel));
            return !inhoud(zonder).equals(inhoud(met));
        } catch (LhsEngineException | OngeldigException e) {
            return true; // without the rule there is no consistent decision at all
        }
    }

    /** The decision without the trace of rules: a rule that only leaves a trace decides nothing. */
    private static List<Object> inhoud(Vastlegging v) {
        return List.of(
                v.uitkomst(),
                v.status(),
                v.positionering(),
                v.aspecten(),
                v.overleg(),
                v.spoor(),
                v.interventies(),
                v.scenarios(),
                v.overwogen(),
                v.afwijking(),
                v.termijn(),
                v.aandachtspunten(),
                v.signalen());
    }
}
