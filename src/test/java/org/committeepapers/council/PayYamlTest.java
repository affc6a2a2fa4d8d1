package org.committeepapers.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PayYamlTest {

    @TempDir
    Path parent;

    Council council(String pay) {
        return ACouncil.in(parent).with("council.yaml", ACouncil.YAML + pay).read();
    }

    List<String> faults(String pay) {
        return catchThrowableOfType(CouncilFolderException.class, () -> council(pay)).faults().stream()
                .map(CouncilFault::message)
                .toList();
    }

    @Test
    void a_council_need_not_say_anything_of_pay() {
        assertThat(council("").pay()).isEqualTo(Pay.NONE);
    }

    @Test
    void every_key_is_read() {
        assertThat(council("""
                        pay:
                          source: Appendix 5
                          own-name: KCC
                          comparators: London Boroughs
                          table-prefix: appendix-5-
                          mean-label: Mean
                          difference-label: Difference
                          levels:
                            - {level: NQSW, name: Newly qualified, key: nqsw, range-key: nqsw_start, grade: KR9, role: NQSW}
                            - {level: EXP, name: Experienced, key: experienced, grade: KR10, grade-shown: true}
                          groups:
                            - {ref: a, name: Newly qualified, status: New, grade: KR9, role: NQSW, payments: [1, 3], from: 2011-07-01, chart-name: NQSW}
                            - {ref: b, name: Others, status: New, same-as: a}
                        """).pay())
                .isEqualTo(new Pay(
                        "KCC",
                        "London Boroughs",
                        "appendix-5-",
                        "Mean",
                        "Difference",
                        List.of(
                                new Pay.Level("NQSW", "Newly qualified", "nqsw", "nqsw_start", "KR9", Role.NQSW, false),
                                new Pay.Level("EXP", "Experienced", "experienced", "experienced", "KR10", null, true)),
                        List.of(
                                new Pay.Group(
                                        "a",
                                        "Newly qualified",
                                        "New",
                                        "KR9",
                                        Role.NQSW,
                                        List.of(1, 3),
                                        null,
                                        LocalDate.parse("2011-07-01"),
                                        "NQSW"),
                                new Pay.Group("b", "Others", "New", null, null, List.of(), "a", null, null))));
    }

    @Test
    void what_is_wrong_is_said_key_by_key() {
        assertThat(faults("""
                        pay:
                          own-name: KCC
                          table-prefix: ../Appendix
                          levels:
                            - {level: L1, name: One, key: "=one", grade: 9, role: NQS}
                            - {level: L1, name: Two, key: two, range-key: Two, grade: 10}
                          groups:
                            - {ref: a, name: One, status: New, grade: 9, payments: [x]}
                            - {ref: a, name: Two, status: New, same-as: c}
                            - {ref: d, name: Three, status: New}
                        """))
                .containsExactly(
                        "the key \"source\" is missing; it expects a text",
                        "\"table-prefix\" expects small letters, digits and hyphens; found \"../Appendix\"",
                        "\"key\" expects small letters, digits and underscores; found \"=one\"",
                        "there is no role \"NQS\". Did you mean \"NQSW\"?",
                        "\"range-key\" expects small letters, digits and underscores; found \"Two\"",
                        "the level \"L1\" is listed a second time",
                        "expected numbers of proposals, e.g. [1, 3]; found \"x\"",
                        "no group before this one has the ref \"c\"",
                        "the ref \"a\" is listed a second time",
                        "the key \"grade\" is missing; it expects a text");
    }
}
