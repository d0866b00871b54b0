package io.levain;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a server says of itself at {@code /v3/api-docs}. It is read more strictly than clients have to: a field that it
 * does not name is not allowed.
 */
final class ApiDocument {

    private static final Map<String, ApiDocument> KNOWN = new ConcurrentHashMap<>();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi31());
    private static final String COMPONENTS = "#/components/schemas/";

    private final JsonNode api;
    private final List<Path> paths;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode api) {
        this.api = api;
        api.at("/components/schemas").forEach(ApiDocument::close);
        this.paths = api.at("/paths").properties().stream()
                .map(path -> new Path(path.getKey(), path.getValue()))
                .sorted(Comparator.comparing(Path::variables))
                .toList();
    }

    /** A path, such as {@code /api/v1/products/{product}}, and what it offers. */
    private record Path(String template, Pattern pattern, JsonNode operations) {

        Path(String template, JsonNode operations) {
            this(template, Pattern.compile(template.replaceAll("\\{[a-z]+}", "[^/]+")), operations);
        }

        int variables() {
            return template.split("\\{", -1).length;
        }
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** That of the server which serves the address. */
    static ApiDocument of(URI uri) {
        return KNOWN.computeIfAbsent(uri.getAuthority(), authority -> read("http://" + authority + "/v3/api-docs"));
    }

    private static ApiDocument read(String uri) {
        try {
            HttpRequest get = HttpRequest.newBuilder(URI.create(uri)).build();
            String text = HttpClient.newHttpClient()
                    .send(get, BodyHandlers.ofString())
                    .body();
            // Where a schema that stands alone has what it refers to.
            return new ApiDocument(JsonMapper.shared().readTree(text.replace(COMPONENTS, "#/$defs/")));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("no description at " + uri, e);
        }
    }

    /** What is said of the verb at that path: missing if nothing is, empty if nothing is said of the path at all. */
    Optional<JsonNode> operation(String verb, String path) {
        return paths.stream()
                .filter(known -> known.pattern().matcher(path).matches())
                .findFirst()
                .map(known -> known.operations().path(verb));
    }

    /** How a text of JSON differs from what the schema says; empty if it does not. */
    List<String> differences(JsonNode schema, String json) {
        return schemas
                .computeIfAbsent(schema, this::resolved)
                .validate(
                        JsonMapper.shared().readTree(json),
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private Schema resolved(JsonNode schema) {
        ObjectNode alone = (ObjectNode) schema.deepCopy();
        alone.set("$defs", api.at("/components/schemas"));
        return SCHEMAS.getSchema(alone);
    }
}
