package org.committeepapers.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DfeVacancyTest {

    static Staffing staffing(String establishment, String inPost, String agency) {
        return new Staffing(new BigDecimal(establishment), new BigDecimal(inPost), new BigDecimal(agency));
    }

    @Test
    void vacancies_that_agency_workers_cover_count_and_the_base_is_vacancies_and_staff() {
        DfeVacancy vacancy = DfeVacancy.of(List.of(staffing("10", "7", "2"), staffing("5", "4", "0")));

        assertThat(vacancy).isEqualTo(new DfeVacancy(new BigDecimal("4"), new BigDecimal("11")));
        assertThat(vacancy.base()).isEqualByComparingTo("15");
        assertThat(vacancy.rate())
                .hasValueSatisfying(rate -> assertThat(rate.rounded(2)).isEqualByComparingTo("26.67"));
    }

    @Test
    void staff_above_the_establishment_of_one_unit_fill_no_vacancy_of_another() {
        DfeVacancy vacancy = DfeVacancy.of(List.of(staffing("4", "1", "0"), staffing("1", "2", "0")));

        assertThat(vacancy.vacancies()).isEqualByComparingTo("3");
        assertThat(vacancy.rate())
                .hasValueSatisfying(rate -> assertThat(rate.rounded(0)).isEqualByComparingTo("50"));
    }

    @Test
    void without_posts_and_staff_there_is_no_rate() {
        assertThat(DfeVacancy.of(List.of()).rate()).isEmpty();
    }
}
