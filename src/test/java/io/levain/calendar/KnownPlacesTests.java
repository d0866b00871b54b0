package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.intake.RowAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class KnownPlacesTests {

    private final RestCalls rest;

    KnownPlacesTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @Test
    void refusesARegionThatItsCountryDoesNotHave() {
        RowAnswer answer = refused("DE,XX");

        assertThat(answer.field()).isEqualTo("region");
        assertThat(answer.value()).isEqualTo("XX");
        assertThat(answer.reason()).contains("known in DE are", "BY", "SH");
    }

    @Test
    void blamesTheCountryAndNotItsRegionWhereTheCountryIsUnknown() {
        RowAnswer answer = refused("TH,XX");

        assertThat(answer.field()).isEqualTo("country");
        assertThat(answer.value()).isEqualTo("TH");
        assertThat(answer.reason()).contains("ISO 3166-1");
    }

    @Test
    void letsNoKnownBakeryMoveWhereNobodyKnowsTheHolidays() {
        rest.csv("/api/v1/bakeries", "bakery,name,time_zone,country,region\na,A,Europe/Berlin,DE,SH\n");

        assertThat(rest.json("/api/v1/bakeries", "{\"bakery\":\"a\",\"country\":\"FR\"}")
                        .answers())
                .extracting(RowAnswer::field)
                .containsExactly("region");
        assertThat(rest.json("/api/v1/bakeries")).contains("\"country\":\"DE\"");
    }

    private RowAnswer refused(String place) {
        return rest.refused(
                "/api/v1/bakeries", "bakery,name,time_zone,country,region\na,A,Europe/Berlin," + place + "\n");
    }
}
