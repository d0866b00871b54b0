package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

/**
 * Holds each exchange of a test with the server against the API page: a status, a parameter, a form or a field that
 * does not stand there fails the test that met it, and so does one that stands there otherwise.
 */
final class ApiContract implements ClientHttpRequestInterceptor {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        ClientHttpResponse response = execution.execute(request, body);
        URI uri = request.getURI();
        if (!uri.getPath().startsWith("/api/")) {
            return response;
        }
        String text = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer answer = new Answer(response, text);
        int status = response.getStatusCode().value();
        String exchange = request.getMethod() + " " + uri + " answered " + status;
        ApiDocument api = ApiDocument.of(uri);
        String verb = request.getMethod().name().toLowerCase(Locale.ROOT);
        JsonNode operation = api.operation(verb, uri.getPath()).orElse(null);
        if (operation == null || operation.isMissingNode()) {
            assertThat(status).as(exchange + ", which is not described").isBetween(400, 499);
            return answer;
        }
        JsonNode said = operation.path("responses").path(String.valueOf(status));
        assertThat(said.isMissingNode())
                .as(exchange + ", a status that is not described")
                .isFalse();
        checkBody(api, said, answer.getHeaders(), answer.text(), exchange);
        if (status < 300) {
            checkParameters(operation, uri, exchange);
            if (!answer.text().contains("\"outcome\":\"refused\"")) {
                JsonNode taken = taken(api, operation, request);
                checkBody(api, taken, request.getHeaders(), sent(taken, body), exchange);
            }
        }
        return answer;
    }

    /** What is said of what was sent: of CSV at the path that is for CSV alone. */
    private static JsonNode taken(ApiDocument api, JsonNode operation, HttpRequest request) {
        String path = request.getURI().getPath();
        String verb = request.getMethod().name().toLowerCase(Locale.ROOT);
        boolean csv = CSV.isCompatibleWith(request.getHeaders().getContentType()) && !path.endsWith(".csv");
        return (csv ? api.operation(verb, path + ".csv").orElse(operation) : operation).path("requestBody");
    }

    /** What was sent, a row that stands alone in the array that it may be sent without. */
    private static String sent(JsonNode taken, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8).strip();
        boolean rows =
                taken.at("/content/application~1json/schema/type").asString("").equals("array");
        return rows && text.startsWith("{") ? "[" + text + "]" : text;
    }

    private static void checkParameters(JsonNode operation, URI uri, String exchange) {
        List<String> described = StreamSupport.stream(
                        operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
        assertThat(UriComponentsBuilder.fromUri(uri).build().getQueryParams().keySet())
                .as(exchange + ", parameters")
                .isSubsetOf(described);
    }

    private static void checkBody(ApiDocument api, JsonNode said, HttpHeaders headers, String body, String exchange) {
        if (body.isEmpty()) {
            return;
        }
        MediaType type = headers.getContentType();
        String form = type == null ? "none" : type.getType() + "/" + type.getSubtype();
        JsonNode schema = said.path("content").path(form).path("schema");
        assertThat(schema.isMissingNode())
                .as(exchange + ", a form that is not described: " + form)
                .isFalse();
        if (form.endsWith("json")) {
            assertThat(api.differences(schema, body)).as(exchange + ": " + body).isEmpty();
        }
    }

    /** An answer whose body can be read again. */
    private record Answer(ClientHttpResponse response, String text) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() throws IOException {
            return response.getStatusCode();
        }

        @Override
        public String getStatusText() throws IOException {
            return response.getStatusText();
        }

        @Override
        public HttpHeaders getHeaders() {
            return response.getHeaders();
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
