package nl.topdossier.portal.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4000 | 4000",
                "4.000 | 4000",
                " 4 000 | 4000",
                "36,2 mln | 36200000",
                "EUR 95 miljoen | 95000000",
                "€ 1,2 miljard | 1200000000",
                "183,4 mln. euro | 183400000",
                "0 | 0"
            })
    void readsWhatPeopleType(String typed, long number) {
        assertThat(Amounts.whole(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-4", "4,5", "4.00", "1.2.3", "12 kamers", "99999999999999"})
    void readsNothingElse(String typed) {
        assertThat(Amounts.whole(typed)).isNull();
    }
}
