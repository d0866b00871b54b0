package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.levain.facts.Fact;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowAnswer;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.json.JsonMapper;

/** Sends rows to the server under test and gets them back. */
public final class RestCalls {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Fact.class, Told.class).build();

    private final RestTestClient client;

    /** A fact that was told has a text beside what it is. */
    @JsonIgnoreProperties("text")
    private interface Told {}

    public RestCalls(RestTestClient client) {
        this.client = client;
    }

    /** Posts CSV that can be read. */
    public BatchAnswer csv(String uri, String body) {
        return post(uri, CSV, body);
    }

    /** Posts JSON that can be read. */
    public BatchAnswer json(String uri, String body) {
        return post(uri, MediaType.APPLICATION_JSON, body);
    }

    /** Posts CSV of one row that is refused, and gives its answer. */
    public RowAnswer refused(String uri, String body) {
        BatchAnswer answer = csv(uri, body);
        assertThat(answer.refused()).isOne();
        return answer.answers().get(0);
    }

    private BatchAnswer post(String uri, MediaType type, String body) {
        String answer = Objects.requireNonNull(client.post()
                .uri(uri)
                .contentType(type)
                .body(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        return JSON.readValue(answer, BatchAnswer.class);
    }

    /** Gets rows as CSV. */
    public String csv(String uri) {
        return text(uri, CSV);
    }

    /** Gets JSON. */
    public String json(String uri) {
        return text(uri, MediaType.APPLICATION_JSON);
    }

    private String text(String uri, MediaType type) {
        return Objects.requireNonNull(client.get()
                .uri(uri)
                .accept(type)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith(type)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    public ResponseSpec put(String uri) {
        return client.put().uri(uri).exchange();
    }

    public ResponseSpec put(String uri, String json) {
        return client.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json)
                .exchange();
    }

    public ResponseSpec post(String uri) {
        return client.post().uri(uri).exchange();
    }

    public ResponseSpec delete(String uri, Object... values) {
        return client.delete().uri(uri, values).exchange();
    }

    /** The problem that an exchange was answered with. */
    public static ProblemDetail problem(ResponseSpec answer, int status) {
        return Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectBody(ProblemDetail.class)
                .returnResult()
                .getResponseBody());
    }
}
