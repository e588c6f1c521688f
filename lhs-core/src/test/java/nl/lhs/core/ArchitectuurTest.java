package nl.lhs.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lhs.core.vervolg.Gebeurtenis;
import org.junit.jupiter.api.Test;

class ArchitectuurTest {
    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.lhs.core");

    @Test
    void theDomainHasFourPackages() {
        assertEquals(
                Set.of("nl.lhs.core", "nl.lhs.core.strategie", "nl.lhs.core.vastlegging", "nl.lhs.core.vervolg"),
                KLASSEN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    /** But for one annotation, which stops a mapper that does not know how a value is written. */
    @Test
    void theDomainKnowsJavaAndItselfAndNothingElse() {
        Set<String> anderen = KLASSEN.stream()
                .flatMap(k -> k.getDirectDependenciesFromSelf().stream())
                .filter(d -> !d.getTargetClass()
                        .getBaseComponentType()
                        .getPackageName()
                        .matches("(java|nl\\.lhs\\.core)(\\..*)?|"))
                .map(d -> d.getOriginClass().getSimpleName() + " > "
                        + d.getTargetClass().getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of("OwnJson > com.fasterxml.jackson.annotation.JsonValue"), anderen);
    }

    @Test
    void everyPublicClassIsClosedToOthers() {
        classes()
                .that()
                .arePublic()
                .and(not(equivalentTo(Gebeurtenis.class))) // sealed
                .and(not(equivalentTo(Begrip.class))) // sealed
                .and(not(equivalentTo(OwnJson.class))) // a mark, of types in several packages
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beAssignableTo(Throwable.class)
                .check(KLASSEN);
    }

    @Test
    void noPublicFieldCanBeChanged() {
        fields().that().arePublic().should().beFinal().andShould().beStatic().check(KLASSEN);
        fields().that().areNotPrivate().should().beFinal().check(KLASSEN);
    }

    @Test
    void onlyBuildersReadersAndCollectorsHaveFieldsThatChange() {
        Set<String> veranderlijk = KLASSEN.stream()
                .flatMap(k -> k.getFields().stream())
                .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                .map(f -> f.getOwner().getName().replace("nl.lhs.core.", ""))
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "Interventie$Builder",
                        "Woordenlijst$Builder",
                        "Bevinding$Builder",
                        "Casus$Builder",
                        "Normadressaat$Builder",
                        "Onderbouwing$Builder",
                        "Reikwijdte$Builder",
                        "Tegenspraken",
                        "strategie.Strategie$Builder",
                        "vastlegging.Vastlegging$Builder"),
                veranderlijk);
    }

    @Test
    void noPackageDependsOnItselfThroughAnother() {
        slices().assignedFrom(perPackage()).should().beFreeOfCycles().check(KLASSEN);
    }

    @Test
    void theInputKnowsNeitherTheStrategieNorTheVastlegging() {
        classes()
                .that()
                .resideInAPackage("nl.lhs.core")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage("nl.lhs.core.strategie", "nl.lhs.core.vastlegging")))
                .check(KLASSEN);
    }

    private static SliceAssignment perPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass klasse) {
                return klasse.getPackageName().startsWith("nl.lhs.core")
                        ? SliceIdentifier.of(klasse.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }
}
