package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTests {

    private static final LocalDate DATE = LocalDate.of(2024, 1, 26);

    @ParameterizedTest
    @CsvSource({
        "Easter Monday, easter-monday",
        "FIRST_CHRISTMAS_DAY, first-christmas-day",
        "All Saints' Day, all-saints-day",
        "Mother’s Day, mothers-day",
        "Mariä Himmelfahrt, maria-himmelfahrt",
        "Fête-Dieu, fete-dieu",
        "Großer Festtag, grosser-festtag",
        "'  (2nd) January! ', 2nd-january",
        "元旦, 元旦"
    })
    void areTheWordsOfANameInKebabCase(String name, String key) {
        assertThat(Keys.of(name, DATE)).isEqualTo(key);
    }

    @Test
    void areTheDateWhereANameHasNoWords() {
        assertThat(Keys.of("", DATE)).isEqualTo("january-26");
        assertThat(Keys.of("🎉 !", DATE)).isEqualTo("january-26");
    }
}
