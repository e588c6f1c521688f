package nl.lhs.examples.brief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** On what the letters rest. */
class ArchitectuurTest {
    @Test
    void theLettersKnowNoConstantOfLhs17() {
        noClasses()
                .should()
                .accessFieldWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "it is an intervention of LHS 1.7",
                        f -> f.getTarget().getOwner().getFullName().equals("nl.lhs.core.Interventie")))
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.lhs.examples.brief"));
    }
}
