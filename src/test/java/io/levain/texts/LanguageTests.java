package io.levain.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Whoever asks is answered in a language that it accepts, and in English where it says nothing. */
@LevainTest
class LanguageTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de                                  | diese Bäckerei gibt es nicht; GET",
                "de-CH,de;q=0.9,en;q=0.8             | diese Bäckerei gibt es nicht; GET",
                "fr-FR                               | cette boulangerie n’existe pas\u00a0; GET",
                "it, de;q=0.5, fr;q=0.8              | cette boulangerie n’existe pas\u00a0; GET",
                "en-GB, de;q=0.9                     | there is no such bakery; GET",
                "ja                                  | there is no such bakery; GET",
                "*                                   | there is no such bakery; GET",
                "de-DE-u-nu-thai-x-anything          | diese Bäckerei gibt es nicht; GET",
                "de;q=0                              | there is no such bakery; GET",
                "?!                                  | there is no such bakery; GET"
            })
    void isAnsweredInTheLanguageThatItAsksFor(String accepted, String said) {
        assertThat(RestCalls.problem(
                                client.get()
                                        .uri("/api/v1/bakeries/nowhere/forecasts")
                                        .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
                                        .exchange(),
                                404)
                        .getDetail())
                .startsWith(said);
    }

    @Test
    void isAnsweredInEnglishWhereItAsksForNone() {
        assertThat(RestCalls.problem(
                                client.get()
                                        .uri("/api/v1/bakeries/nowhere/forecasts")
                                        .exchange(),
                                404)
                        .getDetail())
                .startsWith("there is no such bakery; GET");
    }

    @Test
    void isToldFactsInTheLanguageThatItAsksFor() {
        client.post()
                .uri("/api/v1/bakeries")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "fr")
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        "[{\"bakery\": \"mill\", \"name\": \"Mill\", \"timeZone\": \"Europe/Berlin\", \"country\": \"DE\","
                                + " \"region\": \"BY\"}]")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(
                        answer -> assertThat(answer)
                                .contains(
                                        "\"que ces jours soient fériés dépend de la commune\u00a0: assumption-day\u00a0; envoyez"));
    }
}
