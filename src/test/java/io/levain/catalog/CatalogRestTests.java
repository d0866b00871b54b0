package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

@LevainTest
class CatalogRestTests {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final String BAKERIES = """
            bakery,name,chain,latitude,longitude,time_zone,country,region,currency,baked_at,maximum
            harbour,Harbour,default,54.32,10.14,Europe/Berlin,DE,SH,EUR,,4000
            market,"Market, ""old""\",default,,,Europe/Berlin,DE,SH,,harbour,
            """;
    private static final String PRODUCTS = """
            product,name,category,price,cost,salvage,lost_share,service_level,return_rate,level_at_least,level_at_most,\
            batch_size,minimum_display,maximum,lead_minutes,fresh_minutes,dough_grams,dough,press,replaces,replaces_from
            roll,Roll,rolls,0.45,0.12,,1,,0.08,0.6,0.9,12,6,600,45,180,60,wheat,30,rye,2026-05-01
            rye,Rye,bread,3.2,1.1,0,,0.8,,,,,,,,,,,,,
            """;

    @Autowired
    private RestTestClient client;

    @Test
    void givesBackAsCsvWhatItWasSent() {
        post("/api/v1/bakeries", CSV, BAKERIES).jsonPath("$.accepted").isEqualTo(2);
        post("/api/v1/products", CSV, PRODUCTS).jsonPath("$.accepted").isEqualTo(2);

        assertThat(csv("/api/v1/bakeries")).isEqualTo(BAKERIES);
        assertThat(csv("/api/v1/products")).isEqualTo(PRODUCTS);
        post("/api/v1/bakeries", CSV, BAKERIES).jsonPath("$.unchanged").isEqualTo(2);
        post("/api/v1/products", CSV, PRODUCTS).jsonPath("$.unchanged").isEqualTo(2);
    }

    @Test
    void givesBackAsJsonWhatItWasSent() {
        post("/api/v1/bakeries", CSV, BAKERIES);
        String json = get("/api/v1/bakeries");

        post("/api/v1/bakeries", MediaType.APPLICATION_JSON, json)
                .jsonPath("$.unchanged")
                .isEqualTo(2);
        client.get()
                .uri("/api/v1/bakeries/market")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("""
                        {"bakery":"market","name":"Market, \\"old\\"","chain":"default","timeZone":"Europe/Berlin",
                         "country":"DE","region":"SH","bakedAt":"harbour"}""");
    }

    @Test
    void leavesAnAbsentFieldAsItIsAndErasesANull() {
        post("/api/v1/products", CSV, PRODUCTS);

        json("/api/v1/products", "{\"product\":\"rye\",\"cost\":null,\"price\":3.40}")
                .jsonPath("$.corrected")
                .isEqualTo(1);

        client.get()
                .uri("/api/v1/products/rye")
                .exchange()
                .expectBody()
                .jsonPath("$.price")
                .isEqualTo(3.4)
                .jsonPath("$.cost")
                .doesNotExist()
                .jsonPath("$.category")
                .isEqualTo("bread");
    }

    @Test
    void needsAllThatANewBakeryNeeds() {
        json(
                        "/api/v1/bakeries",
                        "[{\"bakery\":\"a\",\"name\":\"A\",\"timeZone\":\"Europe/Berlin\"}, {\"bakery\":\"b\"}]")
                .jsonPath("$.refused")
                .isEqualTo(2)
                .jsonPath("$.answers[0].field")
                .isEqualTo("country")
                .jsonPath("$.answers[1].field")
                .isEqualTo("name");
    }

    @Test
    void takesABakeryOfWhichNobodyKnowsTheCountryYet() {
        String csv = "bakery,name,time_zone,country\na,A,Europe/Berlin,\n";

        post("/api/v1/bakeries", CSV, csv)
                .json("{\"accepted\":1,\"flagged\":1}")
                .jsonPath("$.answers[0].doubts[0].field")
                .isEqualTo("country");
        post("/api/v1/bakeries", CSV, csv).json("{\"unchanged\":1,\"flagged\":1}");
        json("/api/v1/bakeries", "{\"bakery\":\"a\",\"country\":\"DE\"}").json("{\"corrected\":1,\"flagged\":0}");
        post("/api/v1/bakeries", CSV, csv).json("{\"refused\":1,\"flagged\":0}");
    }

    @Test
    void refusesABakeryOfAnotherChainOrBakedNowhere() {
        post("/api/v1/bakeries", CSV, """
                bakery,name,chain,latitude,longitude,time_zone,country,baked_at
                a,A,other,,,Europe/Berlin,DE,
                b,B,,,,Europe/Berlin,DE,nowhere
                c,C,,54,,Europe/Berlin,DE,
                d,D,,,,Europe/Berlin,DE,d
                """)
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.answers[0].field")
                .isEqualTo("chain")
                .jsonPath("$.answers[1].field")
                .isEqualTo("baked_at")
                .jsonPath("$.answers[2].field")
                .isEqualTo("longitude");
    }

    @Test
    void holdsAnUpdateToWhatIsStored() {
        post("/api/v1/products", CSV, PRODUCTS);

        json("/api/v1/products", "{\"product\":\"roll\",\"maximum\":5}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("maximum");
    }

    @Test
    void keepsCodesOfDifferentChainsApart() {
        put("/api/v1/chains/north", "{\"name\":\"North\"}");
        post("/api/v1/products", CSV, PRODUCTS);

        post("/api/v1/products?chain=north", CSV, "product,name\nrye,Northern rye\n")
                .jsonPath("$.accepted")
                .isEqualTo(1);

        assertThat(get("/api/v1/products?chain=north")).contains("Northern rye").doesNotContain("Roll");
        assertThat(get("/api/v1/products")).doesNotContain("Northern rye");
    }

    @Test
    void changesAChain() {
        put("/api/v1/chains/default", "{\"trainingTime\":\"03:30\",\"timeZone\":\"Europe/Lisbon\"}")
                .json("{\"chain\":\"default\",\"name\":\"Default\",\"timeZone\":\"Europe/Lisbon\"}")
                .jsonPath("$.trainingTime")
                .isEqualTo("03:30:00");
        assertThat(get("/api/v1/chains")).contains("Europe/Lisbon");
    }

    @Test
    void namesWhatIsWrongWithAChain() {
        Stream.of(
                        "{\"trainingTime\":\"25:00\"}",
                        "{\"timeZone\":\"Kiel\"}",
                        "{\"name\":\" \"}",
                        "{\"naem\":\"x\"}",
                        "{\"name\":[]}",
                        "oops")
                .forEach(body -> client.put()
                        .uri("/api/v1/chains/default")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectHeader()
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .expectBody()
                        .jsonPath("$.detail")
                        .isNotEmpty());
    }

    @Test
    void storesTheAssortmentOfABakery() {
        post("/api/v1/bakeries", CSV, BAKERIES);
        post("/api/v1/products", CSV, PRODUCTS);
        String assortment = """
                bakery,product,weekdays,from,until,price,cost,salvage,pack_size,minimum_display
                harbour,rye,,,,,,,,
                harbour,rye,friday saturday,2026-03-01,2026-12-31,3.6,,,4,2
                """;

        post("/api/v1/assortment", CSV, assortment).jsonPath("$.accepted").isEqualTo(2);
        post("/api/v1/assortment", CSV, assortment).jsonPath("$.unchanged").isEqualTo(2);
        post("/api/v1/assortment", CSV, "bakery,product\nharbour,cake\nnowhere,rye\n")
                .jsonPath("$.answers[0].field")
                .isEqualTo("product")
                .jsonPath("$.answers[1].field")
                .isEqualTo("bakery");

        assertThat(csv("/api/v1/assortment")).isEqualTo(assortment);
        assertThat(csv("/api/v1/assortment?bakery=market").lines()).hasSize(1);
    }

    @Test
    void letsTwoClientsSendTheSameNewProductAtOnce() throws Exception {
        String body = "{\"product\":\"new\",\"name\":\"New\"}";
        Callable<String> send = () -> new String(
                Objects.requireNonNull(client.post()
                        .uri("/api/v1/products")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = threads.invokeAll(Stream.generate(() -> send).limit(8).toList());
            int accepted = 0;
            for (var answer : answers) {
                accepted += answer.get().contains("\"accepted\":1") ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(csv("/api/v1/products").lines()).hasSize(2);
    }

    private BodyContentSpec json(String uri, String body) {
        return post(uri, MediaType.APPLICATION_JSON, body);
    }

    private BodyContentSpec post(String uri, MediaType type, String body) {
        return client.post()
                .uri(uri)
                .contentType(type)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private BodyContentSpec put(String uri, String body) {
        return client.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private String get(String uri) {
        return new RestCalls(client).json(uri);
    }

    private String csv(String uri) {
        return new RestCalls(client).csv(uri);
    }

    @Test
    void refusesATrayThatTheMaximumCannotHoldWhicheverComesSecond() {
        json("/api/v1/products", "{\"product\":\"bun\",\"name\":\"Bun\",\"maximum\":250}");
        json("/api/v1/products", "{\"product\":\"bun\",\"batchSize\":300}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("batchSize")
                .jsonPath("$.answers[0].value")
                .isEqualTo("300");
        json("/api/v1/products", "{\"product\":\"bap\",\"name\":\"Bap\",\"batchSize\":300}");
        json("/api/v1/products", "{\"product\":\"bap\",\"maximum\":250}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("maximum")
                .jsonPath("$.answers[0].value")
                .isEqualTo("250");

        json("/api/v1/bakeries", "{\"bakery\":\"a\",\"name\":\"A\",\"timeZone\":\"Europe/Berlin\",\"country\":\"DE\"}");
        json("/api/v1/assortment", "{\"bakery\":\"a\",\"product\":\"bun\",\"packSize\":300}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("packSize");
        json("/api/v1/assortment", "{\"bakery\":\"a\",\"product\":\"bap\",\"packSize\":200}")
                .json("{\"accepted\":1}");
        json("/api/v1/products", "{\"product\":\"bap\",\"batchSize\":null,\"maximum\":150}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("maximum");
    }

    @Test
    void refusesAPressSmallerThanATrayWhicheverComesSecond() {
        json("/api/v1/products", "{\"product\":\"bun\",\"name\":\"Bun\",\"dough\":\"wheat\",\"press\":30}")
                .json("{\"accepted\":1}");
        json("/api/v1/products", "{\"product\":\"bun\",\"batchSize\":40}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("batchSize")
                .jsonPath("$.answers[0].reason")
                .isEqualTo("must be at most the press, 30");
        json("/api/v1/products", "{\"product\":\"bun\",\"batchSize\":15}").json("{\"corrected\":1}");
        json("/api/v1/products", "{\"product\":\"bun\",\"press\":10}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("press")
                .jsonPath("$.answers[0].reason")
                .isEqualTo("must be at least the batch size, 15");
    }

    @Test
    void refusesALowestLevelAboveTheHighest() {
        json("/api/v1/products", "{\"product\":\"bun\",\"name\":\"Bun\",\"returnRate\":0.08,\"levelAtMost\":0.9}")
                .json("{\"accepted\":1}");
        json("/api/v1/products", "{\"product\":\"bun\",\"levelAtLeast\":0.95}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("levelAtLeast");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void refusesAReturnRateOfNothingAndOfAll(String rate) {
        json("/api/v1/products", "{\"product\":\"bun\",\"name\":\"Bun\",\"returnRate\":" + rate + "}")
                .jsonPath("$.answers[0].field")
                .isEqualTo("returnRate")
                .jsonPath("$.answers[0].value")
                .isEqualTo(rate)
                .jsonPath("$.answers[0].reason")
                .isEqualTo("must be between 0.001 and 0.9");
    }

    @Test
    void flagsAPieceThatEarnsNothingAndOneThatLosesNothing() {
        json("/api/v1/products", "{\"product\":\"bun\",\"name\":\"Bun\",\"price\":1,\"cost\":2.5,\"salvage\":3}")
                .json("{\"accepted\":1,\"flagged\":1}")
                .jsonPath("$.answers[0].doubts[*].reason.kind")
                .isEqualTo(List.of("cost-not-below-price", "salvage-not-below-cost"))
                .jsonPath("$.answers[0].doubts[*].field")
                .isEqualTo(List.of("cost", "salvage"));
        json("/api/v1/bakeries", "{\"bakery\":\"a\",\"name\":\"A\",\"timeZone\":\"Europe/Berlin\",\"country\":\"DE\"}");
        json("/api/v1/products", "{\"product\":\"bun\",\"price\":4,\"salvage\":0}")
                .json("{\"corrected\":1,\"flagged\":0}");
        json("/api/v1/assortment", "{\"bakery\":\"a\",\"product\":\"bun\",\"price\":2}")
                .jsonPath("$.answers[0].doubts[*].reason.kind")
                .isEqualTo(List.of("cost-not-below-price"));
    }
}
