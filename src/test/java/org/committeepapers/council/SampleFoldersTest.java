package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.committeepapers.run.SamplePublication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every council folder under `input-samples`, as somebody who adds one by copying will find it.
class SampleFoldersTest {

    @TestFactory
    Stream<DynamicTest> a_sample_folder_reads_without_faults() {
        return each(council -> {
            assertThat(council.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(council.name()).isNotBlank();
            assertThat(council.appendices()).isNotEmpty();
            assertThat(council.units().codes()).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_target_says_where_it_was_set() {
        return each(council -> assertThat(council.targets())
                .allSatisfy(target -> assertThat(target.source())
                        .as("source of the target for %s in council.yaml", target.measure())
                        .isNotBlank()));
    }

    @TestFactory
    Stream<DynamicTest> an_appendix_has_a_label_of_its_own() {
        return each(council -> assertThat(council.appendices().stream().map(AppendixEntry::label))
                .doesNotHaveDuplicates()
                .doesNotContain(""));
    }

    static Stream<DynamicTest> each(Consumer<Council> check) {
        return SamplePublication.councils().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> check.accept(CouncilFolder.read(folder))));
    }
}
