package nl.lhs.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.Casus;
import nl.lhs.core.Woordenlijst;
import nl.lhs.core.strategie.Strategie;
import nl.lhs.core.vastlegging.Vastlegging;
import nl.lhs.rules.basis.LhsEngineException;
import nl.lhs.rules.engine.Conclusies;
import nl.lhs.rules.engine.Modelloper;
import nl.lhs.rules.engine.Regelbank;
import nl.lhs.rules.json.StrategieJson;
import nl.lhs.rules.orakel.Vervolgpaden;
import nl.lhs.rules.proef.Casusruimte;
import nl.lhs.rules.regels.Conclusie;
import nl.lhs.rules.regels.Feiten;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** The walk through the model of the rules decides as Drools does, and refuses what it does not know. */
class ModelloperTest {
    private static final Strategie LHS = StrategieJson.lhs17();
    private static final LhsEngine DROOLS = LhsEngine.create();
    private static final LhsEngine BULK = DROOLS.withMotor(Motor.BULK);

    private static void zelfde(Stream<Casus> casussen, LhsEngine engine, long minstens) {
        LhsEngine drools = engine.withMotor(Motor.DROOLS);
        LhsEngine bulk = engine.withMotor(Motor.BULK);
        LongAdder aantal = new LongAdder();
        casussen.forEach(c -> {
            assertEquals(drools.decide(c), bulk.decide(c));
            aantal.increment();
        });
        System.out.println("bulk beside Drools: " + aantal + " decisions, 0 differences");
        assertTrue(aantal.sum() >= minstens, "only " + aantal);
    }

    private static void zelfdeVervolg(int paden) {
        Iterator<Vastlegging> bulk = Vervolgpaden.vastleggingen(BULK, paden).iterator();
        Iterator<Vastlegging> drools = Vervolgpaden.vastleggingen(DROOLS, paden).iterator();
        long aantal = 0;
        while (drools.hasNext()) {
            assertEquals(drools.next(), bulk.next());
            aantal++;
        }
        System.out.println("bulk beside Drools: " + aantal + " records of dossiers, 0 differences");
        assertTrue(!bulk.hasNext() && aantal > paden, "only " + aantal);
    }

    @Test
    void anEngineDecidesInDroolsUnlessAskedOtherwise() {
        assertSame(Motor.DROOLS, DROOLS.motor());
        assertSame(Motor.BULK, BULK.motor());
        assertSame(Motor.BULK, BULK.under(Proefstrategieen.streng()).motor());
        assertSame(Motor.BULK, BULK.withoutBewaring().motor());
        assertSame(Motor.DROOLS, BULK.withMotor(Motor.DROOLS).motor());
    }

    @Test
    void itDecidesAsDroolsDoes() {
        zelfde(Casusruimte.steekproef(157), DROOLS, 15_000);
    }

    @Test
    void itDecidesAsDroolsDoesUnderAnotherStrategie() {
        zelfde(Casusruimte.steekproef(1_009), DROOLS.under(Proefstrategieen.streng()), 2_000);
    }

    @Test
    void itFollowsUpAsDroolsDoes() {
        zelfdeVervolg(500);
    }

    @Test
    @Tag("volledig")
    void itDecidesTheWholePolicyAsDroolsDoes() {
        zelfde(Casusruimte.alle().parallel(), DROOLS, 2_500_000);
    }

    @Test
    @Tag("volledig")
    void itFollowsUpFarAsDroolsDoes() {
        zelfdeVervolg(50_000);
    }

    @Test
    void manyThreadsDecideAsOneDoes() throws Exception {
        LhsEngine bulk = BULK.withoutBewaring();
        List<Casus> casussen = Casusruimte.steekproef(20_011).toList();
        List<Vastlegging> eerste = casussen.stream().map(DROOLS::decide).toList();
        Draden.agree(16, 500, eerste, i -> bulk.decide(casussen.get(i)));
    }

    /** Rules of a test, compiled to a model as those of the library are. */
    private static List<Model> model(String... regels) {
        String drl = "package nl.lhs.rules.stap1\nimport java.util.*\nimport nl.lhs.core.*\n"
                + "import nl.lhs.core.strategie.*\nimport nl.lhs.core.vastlegging.*\n" + Regelbanken.WOORDEN
                + String.join("\n", regels);
        KieServices diensten = KieServices.get();
        KieFileSystem bestanden = diensten.newKieFileSystem();
        bestanden.generateAndWritePomXML(diensten.newReleaseId("nl.lhs", "proef-" + drl.hashCode(), "1"));
        bestanden.write("src/main/resources/nl/lhs/rules/stap1/proef.drl", drl);
        KieBuilder bouwer = diensten.newKieBuilder(bestanden, ModelloperTest.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
        assertEquals(List.of(), bouwer.getResults().getMessages(Message.Level.ERROR));
        InternalKieModule module = (InternalKieModule) bouwer.getKieModule();
        Map<String, byte[]> klassen = module.getFileNames().stream()
                .filter(f -> f.endsWith(".class"))
                .collect(Collectors.toMap(f -> f.replace(".class", "").replace('/', '.'), module::getBytes));
        ClassLoader lader = new ClassLoader(ModelloperTest.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String naam, boolean resolve) throws ClassNotFoundException {
                synchronized (getClassLoadingLock(naam)) {
                    byte[] bytes = klassen.get(naam);
                    return bytes == null || findLoadedClass(naam) != null
                            ? super.loadClass(naam, resolve)
                            : defineClass(naam, bytes, 0, bytes.length);
                }
            }
        };
        return klassen.keySet().stream()
                .filter(Pattern.compile(".*\\.Rules[0-9A-F]+").asMatchPredicate())
                .map(naam -> {
                    try {
                        return (Model)
                                lader.loadClass(naam).getDeclaredConstructor().newInstance();
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static String regel(String naam, String attributen, String wanneer, String dan) {
        return "rule \"" + naam + "\" @normen( \"3.1-1\" ) " + attributen + " when " + wanneer + " then " + dan
                + " end";
    }

    private static final String DAN = "insert( new Indicatie( null ) );";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Kolom()",
                "exists Kolom()",
                "forall( Kolom( standaard ) )",
                "accumulate( Kolom(); $n : count( 1 ) )",
                "Feiten() or Kolom()",
                "$n : Number() from accumulate( Kolom(), count( 1 ) )",
                "Feiten() eval( true )",
                "Keuze( $i : /interventies )",
                "Feiten( overtreding ) from entry-point \"elders\"",
                "Feiten( overtreding ) over window:length( 1 )"
            })
    void aConditionThatItDoesNotKnowIsRefusedByTheNameOfItsRule(String wanneer) {
        List<Model> model = model(regel("vreemd", "", wanneer, DAN));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> new Modelloper(model));
        assertTrue(e.getMessage().contains("\"vreemd\""), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"salience 10", "no-loop true", "agenda-group \"a\"", "enabled false", "lock-on-active true"})
    void anAttributeThatWouldChangeWhatARuleDoesIsRefused(String attribuut) {
        List<Model> model = model(regel("vreemd", attribuut, "Feiten()", DAN));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> new Modelloper(model));
        assertTrue(e.getMessage().contains("\"vreemd\"") && e.getMessage().contains("attribute"), e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete( $f );", "update( $f );", "drools.halt();"})
    void aConsequenceThatDoesMoreThanInsertIsRefusedWhenItFires(String dan) {
        Regelbank bank = bank(model(regel("knoeier", "", "$f : Feiten()", dan)));
        assertThrows(LhsEngineException.class, () -> conclusies(bank, Motor.BULK));
    }

    private static Regelbank bank(List<Model> model) {
        return new Regelbank(KieBaseBuilder.createKieBaseFromModel(model), model);
    }

    private static final Casus CASUS =
            Casusruimte.steekproef(100_003).skip(3).findFirst().orElseThrow();

    private static Conclusies conclusies(Regelbank bank, Motor motor) {
        List<Object> grond = List.of(LHS, LHS.opties(), Feiten.from(CASUS));
        return motor == Motor.BULK ? bank.concludeInBulk(grond) : bank.conclude(grond, Optional.empty());
    }

    /** Runs rules in both, and gives how many times they fired. */
    private static int keren(String... regels) {
        Regelbank bank = bank(model(regels));
        Conclusies bulk = conclusies(bank, Motor.BULK);
        Conclusies drools = conclusies(bank, Motor.DROOLS);
        assertEquals(drools.keren(), bulk.keren());
        assertEquals(drools.toegepast(), bulk.toegepast());
        assertEquals(Set.copyOf(drools.alle(Conclusie.class)), Set.copyOf(bulk.alle(Conclusie.class)));
        return bulk.keren();
    }

    /** A conclusion whose question is a text, so that each match can draw one of its own. */
    private static final String ETIKET = "insert( new Noteringen( \"\" + ";

    private static final String DRIE_REDENEN = regel(
            "drie",
            "",
            "Feiten() $i : Interventie( volgnummer() < 3 ) from Woordenlijst.LHS_17.interventies().alle()",
            "insert( new Reden( null, $i, null, null ) );");

    @Test
    void eachMatchOfTwoPatternsOfOneKindIsFoundOnce() {
        assertEquals(
                3 + 9,
                keren(
                        DRIE_REDENEN,
                        regel(
                                "paren",
                                "",
                                "Reden( $a : interventie ) Reden( $b : interventie )",
                                ETIKET + "$a + \" \" + $b, List.of() ) );")));
        assertEquals(
                3 + 6,
                keren(
                        DRIE_REDENEN,
                        regel(
                                "paren",
                                "",
                                "Reden( $a : interventie ) Reden( $b : interventie, interventie != $a )",
                                ETIKET + "$a + \" \" + $b, List.of() ) );")));
        assertEquals(
                3 + 27,
                keren(
                        DRIE_REDENEN,
                        regel(
                                "trio",
                                "",
                                "Reden( $a : interventie ) Reden( $b : interventie ) Reden( $c : interventie )",
                                ETIKET + "$a + \" \" + $b + $c, List.of() ) );")));
    }

    @Test
    void aNameIsReadNoSoonerThanItIsUsed() {
        List<String> regels = new ArrayList<>();
        regels.add(regel("nooit gevraagd", "", "Feiten( $x : bevoegdheden.iterator().next() )", DAN));
        regels.add(regel(
                "pas na de voorwaarde",
                "",
                "Feiten( $x : afwijking.iterator().next(), afwijking != null ) Strategie( $x != null )",
                ETIKET + "1, List.of() ) );"));
        keren(regels.toArray(String[]::new));
    }

    @Test
    void valuesComeFromAListAnArrayOneValueOrNothing() {
        assertEquals(
                3,
                keren(regel(
                        "lijst",
                        "",
                        "Feiten() $s : String() from List.of( \"a\", \"b\", \"c\" )",
                        ETIKET + "$s, List.of() ) );")));
        assertEquals(
                INTERVENTIES,
                keren(regel(
                        "rij",
                        "",
                        "Feiten() $i : Interventie() from Woordenlijst.LHS_17.interventies().alle()",
                        ETIKET + "$i, List.of() ) );")));
        assertEquals(
                1,
                keren(regel(
                        "een",
                        "",
                        "$f : Feiten() $b : Boolean() from $f.overtreding()",
                        ETIKET + "$b, List.of() ) );")));
        assertEquals(
                0,
                keren(regel(
                        "niets", "", "$f : Feiten() $s : Set() from $f.afwijking()", ETIKET + "$s, List.of() ) );")));
    }

    private static final int INTERVENTIES =
            Woordenlijst.LHS_17.interventies().alle().size();

    @Test
    void aRuleThatFailsIsNamedAndLeavesNothing() {
        Regelbank bank = bank(model(regel("faalt", "", "Feiten()", "throw new IllegalStateException( \"planted\" );")));
        for (int i = 0; i < 2; i++) {
            LhsEngineException e = assertThrows(LhsEngineException.class, () -> conclusies(bank, Motor.BULK));
            assertTrue(e.getMessage().contains("\"faalt\""), e.getMessage());
        }
    }

    @Test
    void rulesThatDoNotComeToAnEndAreStopped() {
        Regelbank bank = bank(model(
                regel("eindeloos", "", "InHetSpel( $w : wijziging )", "insert( new InHetSpel( $w ) );"),
                regel("begin", "", "Feiten()", "insert( new InHetSpel( null ) );")));
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> conclusies(bank, Motor.BULK));
        assertTrue(e.getMessage().contains("do not come to an end"), e.getMessage());
    }

    @Test
    void rulesOfWhichThereIsNoModelAreForDroolsOnly() {
        LhsEngine engine = Regelbanken.metAnder("stap2-aspecten.drl", tekst -> tekst);
        LhsEngineException e = assertThrows(LhsEngineException.class, () -> engine.withMotor(Motor.BULK));
        assertTrue(e.getMessage().contains("only Motor.DROOLS"), e.getMessage());
    }
}
