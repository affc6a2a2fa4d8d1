package org.committeepapers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.committeepapers.appendix.Appendix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ArchitectureTest {

    static final String ROOT = "org.committeepapers.";

    /// The data's way, in order. Nobody looks ahead of himself.
    static final List<String> WAY = List.of(
            "council",
            "extract",
            "staging",
            "store",
            "month",
            "measure",
            "appendix",
            "paper",
            "document",
            "publish",
            "run");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.committeepapers");

    @ParameterizedTest
    @FieldSource("WAY")
    void a_stage_never_looks_forward(String stage) {
        String[] ahead = WAY.subList(WAY.indexOf(stage) + 1, WAY.size()).stream()
                .map(later -> ROOT + later + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ahead)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void measures_and_appendices_are_plain_functions() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + "measure..", ROOT + "appendix..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.sql..",
                        "javax.sql..",
                        "freemarker..",
                        "org.apache.poi..",
                        "org.openpdf..",
                        "java.nio.file..",
                        "java.io..")
                .check(CLASSES);
    }

    @Test
    void only_run_knows_spring_batch_and_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "run..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.batch..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void no_appendix_sees_another() {
        noClasses()
                .that()
                .implement(Appendix.class)
                .should()
                .dependOnClassesThat()
                .implement(Appendix.class)
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
