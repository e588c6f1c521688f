package nl.lhs.examples.rapport;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages of the report. */
class ArchitectuurTest {
    @Test
    void thePackagesStandAboveEachOtherInNoCircle() {
        slices().matching("nl.lhs.(**)")
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.lhs.examples.rapport"));
    }
}
