package nl.lhs.rules;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lhs.core.ErnstigeGedraging;
import nl.lhs.core.Interventie;
import nl.lhs.core.VerzachtendArgument;
import nl.lhs.core.VerzwarendArgument;
import nl.lhs.core.VerzwarendAspect;
import nl.lhs.core.Woordenlijst;
import nl.lhs.rules.regels.Rij;
import nl.lhs.rules.regels.Tabel;
import org.junit.jupiter.api.Test;

/** What a caller can see of the library, and what not. */
class ArchitectuurTest {
    /** Without what the rule files were compiled to, which no code but the engine loads, and what compiled them. */
    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(plaats -> !plaats.matches(Pattern.compile(".*/nl/lhs/rules/(vervolg/)?stap\\d/.*")))
            .withImportOption(plaats -> !plaats.contains("/nl/lhs/rules/bouw/"))
            .importPackages("nl.lhs.rules");

    static final Set<String> API = Set.of(
            "nl.lhs.rules",
            "nl.lhs.rules.basis",
            "nl.lhs.rules.doorrekening",
            "nl.lhs.rules.eigenregels",
            "nl.lhs.rules.inzicht",
            "nl.lhs.rules.jackson",
            "nl.lhs.rules.json",
            "nl.lhs.rules.kopie",
            "nl.lhs.rules.sporen",
            "nl.lhs.rules.uitleg",
            "nl.lhs.rules.zegel");
    private static final String REGELS = "nl.lhs.rules.regels";

    private static boolean isZichtbaar(JavaClass klasse) {
        return klasse.getModifiers().contains(JavaModifier.PUBLIC)
                && klasse.getEnclosingClass().map(ArchitectuurTest::isZichtbaar).orElse(true);
    }

    private static boolean isZichtbaar(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> api() {
        return KLASSEN.stream().filter(k -> API.contains(k.getPackageName()) && isZichtbaar(k));
    }

    /** Every type that a caller meets in the signatures of a class: supertypes, fields, parameters, results, errors. */
    private static Set<JavaClass> handtekening(JavaClass klasse) {
        Set<JavaClass> typen = new HashSet<>();
        klasse.getSuperclass().ifPresent(t -> typen.addAll(t.getAllInvolvedRawTypes()));
        klasse.getInterfaces().forEach(t -> typen.addAll(t.getAllInvolvedRawTypes()));
        for (JavaField veld : klasse.getFields()) {
            if (isZichtbaar(veld.getModifiers())) {
                typen.addAll(veld.getAllInvolvedRawTypes());
            }
        }
        for (JavaCodeUnit methode : klasse.getCodeUnits()) {
            if (isZichtbaar(methode.getModifiers())) {
                typen.addAll(methode.getReturnType().getAllInvolvedRawTypes());
                methode.getParameterTypes().stream()
                        .map(JavaType::getAllInvolvedRawTypes)
                        .forEach(typen::addAll);
                typen.addAll(methode.getExceptionTypes());
            }
        }
        return typen;
    }

    @Test
    void thePackagesStandAboveEachOtherInNoCircle() {
        slices().matching("nl.lhs.(**)").should().beFreeOfCycles().check(KLASSEN);
    }

    /** From top to bottom. Those of one line do something with decisions, and are found by the names of what they do. */
    private static final List<List<String>> KAMERS = List.of(
            List.of("jackson"),
            List.of("doorrekening", "inzicht", "sporen", "uitleg", "zegel"),
            List.of("kopie"),
            List.of(""),
            List.of("dossier"),
            List.of("vastlegging"),
            List.of("eigenregels"),
            List.of("engine"),
            List.of("regels"),
            List.of("json"),
            List.of("internal.csv", "internal.json"),
            List.of("basis"));

    private static int verdieping(JavaClass klasse) {
        String kamer =
                klasse.getPackageName().substring("nl.lhs.rules".length()).replaceFirst("^\\.", "");
        for (int i = 0; i < KAMERS.size(); i++) {
            if (KAMERS.get(i).contains(kamer)) {
                return i;
            }
        }
        throw new AssertionError(klasse.getName() + " stands in no room that this test knows");
    }

    @Test
    void eachPackageUsesOnlyThoseBelowIt() {
        List<String> omhoog = new ArrayList<>();
        for (JavaClass klasse : KLASSEN) {
            klasse.getDirectDependenciesFromSelf().stream()
                    .map(afhankelijkheid -> afhankelijkheid.getTargetClass().getBaseComponentType())
                    .filter(doel -> doel.getPackageName().startsWith("nl.lhs.rules"))
                    .filter(doel -> !doel.getPackageName().equals(klasse.getPackageName()))
                    .filter(doel -> verdieping(doel) <= verdieping(klasse))
                    .forEach(doel -> omhoog.add(klasse.getName() + " uses " + doel.getName()));
        }
        assertEquals(List.of(), omhoog);
    }

    /** What a strategie has words for. */
    private static final Set<String> WOORDEN = Stream.of(
                    Interventie.class,
                    VerzwarendAspect.Soort.class,
                    VerzachtendArgument.Soort.class,
                    VerzwarendArgument.Soort.class,
                    ErnstigeGedraging.class)
            .map(Class::getName)
            .collect(Collectors.toSet());

    /** Code and rules speak of roles, and not of names: what differs between strategieen belongs in a strategie. */
    @Test
    void onlyTheNationalStrategieNamesAnInterventionAnAspectAnArgumentOrConduct() {
        Map<Boolean, Set<String>> noemt = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.lhs.rules").stream()
                        .flatMap(k -> k.getFieldAccessesFromSelf().stream())
                        .filter(a -> WOORDEN.contains(a.getTargetOwner().getName()))
                        .collect(Collectors.partitioningBy(
                                a -> a.getOriginOwner().getSimpleName().equals("Lhs17"),
                                Collectors.mapping(a -> a.getDescription(), Collectors.toCollection(TreeSet::new))));
        assertEquals(Set.of(), noemt.get(false));
        assertTrue(
                noemt.get(true).size()
                        >= Woordenlijst.LHS_17.interventies().alle().size(),
                "this test sees what is named");
    }

    /** Of lhs-core and lhs-rules; the modules above are not on the path here. */
    @Test
    void noTwoClassesHaveOneName() {
        Set<String> namen = new HashSet<>();
        List<String> dubbel = new ArrayList<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(
                                plaats -> !plaats.matches(Pattern.compile(".*/nl/lhs/rules/(vervolg/)?stap\\d/.*")))
                        .importPackages("nl.lhs")
                        .stream()
                        .filter(k -> k.isTopLevelClass() && !k.getSimpleName().equals("package-info"))
                        .filter(k -> !namen.add(k.getSimpleName()))
                        .forEach(k -> dubbel.add(k.getName()));
        assertEquals(List.of(), dubbel);
    }

    /** But for the module for Jackson, which is made for that library. */
    @Test
    void noTypeOfAnotherLibraryShowsInAPublicSignature() {
        List<String> lekken = new ArrayList<>();
        api().filter(klasse -> !klasse.getPackageName().equals("nl.lhs.rules.jackson"))
                .forEach(klasse -> handtekening(klasse).stream()
                        .map(JavaClass::getName)
                        .filter(naam -> !naam.startsWith("java.") && naam.contains("."))
                        .filter(naam -> !naam.startsWith("nl.lhs.core.") && !naam.startsWith("nl.lhs.rules."))
                        .forEach(naam -> lekken.add(klasse.getName() + " shows " + naam)));
        assertEquals(List.of(), lekken);
    }

    @Test
    void internalsAreUnreachableThroughThePublicApi() {
        List<String> lekken = new ArrayList<>();
        api().forEach(klasse -> handtekening(klasse).stream()
                .filter(type -> type.getPackageName().startsWith("nl.lhs.rules"))
                .filter(type -> !API.contains(type.getPackageName()) || !isZichtbaar(type))
                .forEach(type -> lekken.add(klasse.getName() + " shows " + type.getName())));
        assertEquals(List.of(), lekken);
    }

    @Test
    void everyPackageIsApiOrInternal() {
        Set<String> pakketten = new HashSet<>();
        KLASSEN.forEach(k -> pakketten.add(k.getPackageName()));
        Set<String> verwacht = new HashSet<>(API);
        verwacht.addAll(Set.of(
                REGELS,
                "nl.lhs.rules.dossier",
                "nl.lhs.rules.engine",
                "nl.lhs.rules.internal.csv",
                "nl.lhs.rules.internal.json",
                "nl.lhs.rules.vastlegging"));
        assertEquals(verwacht, pakketten);
    }

    /** And {@code nl.lhs.rules.regels}, for those who take the rules without the engine. */
    @Test
    void theModuleExportsTheApi() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target", "classes", "module-info.class"))) {
            Set<String> geopend = ModuleDescriptor.read(descriptor).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
            Set<String> verwacht = new HashSet<>(API);
            verwacht.add(REGELS);
            assertEquals(verwacht, geopend);
        }
    }

    @Test
    void whatRulesReasonWithAreValuesAndTables() {
        KLASSEN.stream()
                .filter(k -> k.getPackageName().equals(REGELS)
                        && !k.isAnonymousClass()
                        && !k.getSimpleName().equals("package-info"))
                .forEach(k -> assertTrue(
                        k.isRecord()
                                || k.isEnum()
                                || k.isInterface()
                                || k.isAssignableTo(Rij.class)
                                || k.isEquivalentTo(Tabel.class),
                        k.getName() + " is neither a value nor a table"));
    }

    @Test
    void theEngineAndTheFormsAreVisible() {
        assertTrue(api().anyMatch(k -> k.getSimpleName().equals("LhsEngine")));
        assertTrue(api().anyMatch(k -> k.getSimpleName().equals("CasusJson")));
    }
}
