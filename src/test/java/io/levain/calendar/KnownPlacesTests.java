package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowAnswer;
import io.levain.texts.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"XX", "DEU"})
    void refusesWhatIsNoCountryWhateverItsRegion(String country) {
        RowAnswer answer = refused(country + ",XX");

        assertThat(answer.field()).isEqualTo("country");
        assertThat(answer.value()).isEqualTo(country);
        assertThat(answer.reason()).contains("ISO 3166-1", "DE");
    }

    @Test
    void takesABakeryWhereNobodyKnowsTheHolidaysAndSaysSoWhenItIsMadeOrMoves() {
        String seoul = "bakery,name,time_zone,country,region\na,A,Asia/Seoul,KR,11\n";
        BatchAnswer made = rest.csv("/api/v1/bakeries", seoul);

        assertThat(made.accepted()).isOne();
        assertThat(made.answers())
                .flatExtracting(RowAnswer::doubts)
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.field()).isEqualTo("country");
                    assertThat(doubt.value()).isEqualTo("KR");
                    assertThat(English.of(doubt.reason())).contains("KR", "/api/v1/events");
                });
        assertThat(rest.csv("/api/v1/bakeries", seoul).flagged()).isZero();
        assertThat(rest.json("/api/v1/bakeries", "{\"bakery\":\"a\",\"name\":\"B\"}")
                        .flagged())
                .isZero();
        assertThat(rest.json("/api/v1/bakeries", "{\"bakery\":\"a\",\"country\":\"TH\"}")
                        .flagged())
                .isOne();
    }

    @Test
    void takesTheWholeCodeOfARegionAndKeepsThePartThatTellsItApart() {
        assertThat(rest.csv("/api/v1/bakeries", at("DE,DE-SH")).accepted()).isOne();

        assertThat(rest.json("/api/v1/bakeries")).contains("\"region\":\"SH\"");
        assertThat(rest.csv("/api/v1/bakeries", at("DE,SH")).unchanged()).isOne();
        assertThat(rest.json("/api/v1/bakeries", "{\"bakery\":\"a\",\"region\":\"DE-BE\"}")
                        .corrected())
                .isOne();
        assertThat(refused("FR,DE-SH").field()).isEqualTo("region");
    }

    @Test
    void refusesTheWholeCodeOfARegionWhileTheCountryIsUnknown() {
        RowAnswer answer = refused(",DE-SH");

        assertThat(answer.field()).isEqualTo("region");
        assertThat(answer.reason()).contains("country");
    }

    @Test
    void asksWhichDaysTheCommunityKeepsWhereTheRegionDoesNotTell() {
        assertThat(rest.csv("/api/v1/bakeries", at("DE,DE-BY")).answers())
                .flatExtracting(RowAnswer::doubts)
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.field()).isEqualTo("region");
                    assertThat(English.of(doubt.reason())).contains("assumption-day", "public-holiday", "MU (Munich)");
                });
        assertThat(rest.csv("/api/v1/bakeries", at("DE,MU")).flagged()).isZero();
        assertThat(rest.csv("/api/v1/bakeries", at("FR,FR-GES")).answers())
                .flatExtracting(RowAnswer::doubts)
                .singleElement()
                .satisfies(doubt ->
                        assertThat(English.of(doubt.reason())).contains("second-christmas-day", "good-friday", "67"));
        assertThat(rest.csv("/api/v1/bakeries", at("FR,FR-75")).flagged()).isZero();
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
        return rest.refused("/api/v1/bakeries", at(place));
    }

    private static String at(String place) {
        return "bakery,name,time_zone,country,region\na,A,Europe/Berlin," + place + "\n";
    }
}
