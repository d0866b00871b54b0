package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.RestCalls;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;

/** A till or a person that speaks to the server. */
public final class SalesClient {

    public static final MediaType CSV = MediaType.parseMediaType("text/csv");
    public static final String SALES = "/api/v1/sales";

    private final RestTestClient client;

    public SalesClient(RestTestClient client) {
        this.client = client;
    }

    /** Two bakeries, in Berlin and in Auckland, and two products. */
    public SalesClient withCatalog() {
        post("/api/v1/bakeries", CSV, """
                bakery,name,time_zone,country
                harbour,Harbour,Europe/Berlin,DE
                kiwi,Kiwi,Pacific/Auckland,NZ
                """).jsonPath("$.accepted").isEqualTo(2);
        post("/api/v1/products", CSV, "product,name\nroll,Roll\nrye,Rye\n")
                .jsonPath("$.accepted")
                .isEqualTo(2);
        return this;
    }

    public BodyContentSpec csv(String body) {
        return post(SALES, CSV, body);
    }

    public BodyContentSpec csv(String query, String body) {
        return post(SALES + query, CSV, body);
    }

    public BodyContentSpec json(String body) {
        return post(SALES, MediaType.APPLICATION_JSON, body);
    }

    public BodyContentSpec json(String query, String body) {
        return post(SALES + query, MediaType.APPLICATION_JSON, body);
    }

    public BodyContentSpec post(String uri, MediaType type, String body) {
        return send(uri, type, body.getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isOk()
                .expectBody();
    }

    public RestTestClient.ResponseSpec send(String uri, MediaType type, byte[] body) {
        return client.post().uri(uri).contentType(type).body(body).exchange();
    }

    /** What is wrong with the request, as a problem without a trace. */
    public BodyContentSpec problem(RestTestClient.ResponseSpec response, int status) {
        BodyContentSpec body = response.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody();
        assertThat(new String(Objects.requireNonNull(body.returnResult().getResponseBody()), StandardCharsets.UTF_8))
                .doesNotContain("Exception", "java.");
        return body;
    }

    public RestTestClient.ResponseSpec get(String uri, MediaType type) {
        return client.get().uri(uri).accept(type).exchange();
    }

    public BodyContentSpec json200(String uri) {
        return get(uri, MediaType.APPLICATION_JSON).expectStatus().isOk().expectBody();
    }

    /** The values in force as JSON. */
    public String text(String uri) {
        return new RestCalls(client).json(uri);
    }

    /** The values in force as CSV. */
    public String export(String uri) {
        return new RestCalls(client).csv(uri);
    }

    public String export() {
        return export(SALES);
    }
}
