package io.levain.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** What a client reads when a request cannot be served, over real HTTP. */
@LevainTest
class ProblemsTests {

    private static final String PRODUCTS = "/api/v1/products";

    @Autowired
    private RestTestClient client;

    @Test
    void namesAnUnknownColumn() {
        problem(send("text/csv", "product,name,colour\na,A,red\n"), 400)
                .jsonPath("$.field")
                .isEqualTo("colour")
                .jsonPath("$.row")
                .isEqualTo(1);
    }

    @Test
    void namesAMissingColumn() {
        problem(send("text/csv", "name\nA\n"), 400).jsonPath("$.field").isEqualTo("product");
    }

    @Test
    void refusesAnEmptyBody() {
        problem(send("text/csv", ""), 400);
        problem(send("application/json", ""), 400);
    }

    @Test
    void answers200ToABodyThatBreaksOffAfterAGoodRow() {
        send("application/json", "[{\"product\":\"a\",\"name\":\"A\"}, {\"product\":")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.accepted")
                .isEqualTo(1)
                .jsonPath("$.complete")
                .isEqualTo(false)
                .jsonPath("$.answers[0].outcome")
                .isEqualTo("refused");
    }

    @Test
    void namesTheTypesThatItReads() {
        problem(send("text/plain", "hello"), 415)
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("text/csv", "application/json"));
        problem(send("text/csv;charset=windows-1252", "product,name\n"), 415);
        problem(send("multipart/form-data;boundary=x", "--x--"), 415);
    }

    @Test
    void asksForAnUnpackedBody() {
        problem(
                client.post()
                        .uri(PRODUCTS)
                        .contentType(MediaType.parseMediaType("text/csv"))
                        .header("Content-Encoding", "gzip")
                        .body("product,name\n")
                        .exchange(),
                415);
    }

    @Test
    void answersAProblemAsJsonAlsoToWhoAsksForCsv() {
        problem(
                        client.get()
                                .uri(PRODUCTS + "?chain=nowhere")
                                .accept(MediaType.parseMediaType("text/csv"))
                                .exchange(),
                        404)
                .jsonPath("$.field")
                .isEqualTo("chain")
                .jsonPath("$.value")
                .isEqualTo("nowhere");
    }

    @Test
    void saysWhatIsOfferedInstead() {
        problem(client.method(HttpMethod.DELETE).uri(PRODUCTS).exchange(), 405)
                .jsonPath("$.detail")
                .value(detail -> assertThat((String) detail).contains("GET", "POST"));
        problem(client.get().uri(PRODUCTS).accept(MediaType.IMAGE_PNG).exchange(), 406);
        problem(client.get().uri("/api/v1/cakes").exchange(), 404);
        problem(client.get().uri(PRODUCTS + "/cake").exchange(), 404)
                .jsonPath("$.field")
                .isEqualTo("product");
        problem(
                client.post()
                        .uri(PRODUCTS + "?answers=some")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("[]")
                        .exchange(),
                400);
    }

    private RestTestClient.ResponseSpec send(String type, String body) {
        return client.post()
                .uri(PRODUCTS)
                .header("Content-Type", type)
                .body(body)
                .exchange();
    }

    private static BodyContentSpec problem(RestTestClient.ResponseSpec response, int status) {
        BodyContentSpec body = response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.detail")
                .isNotEmpty()
                .jsonPath("$.instance")
                .isNotEmpty();
        String text = new String(Objects.requireNonNull(body.returnResult().getResponseBody()), StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("Exception", "java.", "trace");
        return body;
    }
}
