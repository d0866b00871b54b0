package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRegionTests {

    @ParameterizedTest
    @CsvSource({
        "de, by, DE, BY",
        "' AT ', ' 9 ', AT, 9",
        "FR, 69m, FR, 69M",
        "GB, eng, GB, ENG",
        "IT, BZ, IT, BZ",
        "DE, DE-BY, DE, BY"
    })
    void readsCodesInEitherCase(String country, String region, String countryKept, String regionKept) {
        assertThat(new HolidayRegion(country, region)).isEqualTo(new HolidayRegion(countryKept, regionKept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void takesABlankRegionForTheWholeCountry(String region) {
        assertThat(new HolidayRegion("DE", region)).isEqualTo(HolidayRegion.of("DE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "D", "DEU", "NYSE", "UK", "Deutschland", "../DE"})
    void refusesAnUnknownCountry(String country) {
        assertThatThrownBy(() -> HolidayRegion.of(country))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownHolidayRegion.class))
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo("country");
                    assertThat(e.value()).isEqualToIgnoringCase(country);
                    assertThat(e).hasMessageContaining("country \"" + e.value() + "\"");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"KR", "TH", "CN", "IL"})
    void takesACountryOfWhichTheLibraryHasNoCalendar(String country) {
        HolidayRegion region = new HolidayRegion(country, "11");

        assertThat(region.hasCalendar()).isFalse();
        assertThat(region).as("its parts tell nothing").isEqualTo(HolidayRegion.of(country));
        assertThat(HolidayRegion.of("JP").hasCalendar()).isTrue();
    }

    @Test
    void refusesAnUnknownRegionNamingThoseItKnows() {
        assertThatThrownBy(() -> new HolidayRegion("DE", "XY"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownHolidayRegion.class))
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo("region");
                    assertThat(e.value()).isEqualTo("XY");
                    assertThat(e)
                            .hasMessage("unknown region \"XY\": known in DE are BB, BE, BW, BY, HB, HE, HH, MV, NI, NW,"
                                    + " RP, SH, SL, SN, ST, TH; leave it out for the holidays of the whole country");
                });
    }

    @Test
    void refusesARegionOfAnotherCountry() {
        assertThatThrownBy(() -> new HolidayRegion("FR", "DE-BY"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownHolidayRegion.class))
                .satisfies(e -> assertThat(e.value()).isEqualTo("DE-BY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"75", "75C", "FR-75", "IDF", "FR-GES", "COR", "20R", "6AE", "2A"})
    void takesAnyRegionAndDepartmentOfFranceInEurope(String region) {
        assertThat(new HolidayRegion("FR", region).region()).isEqualTo(region.replace("FR-", ""));
    }

    @ParameterizedTest
    @CsvSource({"971, GP", "974, RE", "NC, NC"})
    void refusesWhatLiesOverseasNamingTheCountryToGive(String region, String country) {
        assertThatThrownBy(() -> new HolidayRegion("FR", region))
                .isInstanceOf(UnknownHolidayRegion.class)
                .hasMessageContaining("give " + country + " as the country");
        assertThat(HolidayRegion.of(country).hasCalendar()).isTrue();
    }

    @Test
    void refusesARegionWhereTheCountryHasNone() {
        assertThatThrownBy(() -> new HolidayRegion("NO", "03"))
                .isInstanceOf(UnknownHolidayRegion.class)
                .hasMessageContaining("no region of NO has holidays of its own");
    }

    @Test
    void knowsEveryCountryOfTheLibrary() {
        assertThat(HolidayCalendar.getSupportedCalendarCodes())
                .filteredOn(code -> code.length() == 2)
                .hasSizeGreaterThan(200)
                .allSatisfy(code -> assertThat(RegionCalendar.of(HolidayRegion.of(code))
                                .year(2024)
                                .specialDays()
                                .on(Easter.sunday(2024)))
                        .contains("easter-sunday"));
    }
}
