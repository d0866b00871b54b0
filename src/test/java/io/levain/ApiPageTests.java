package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.files.RowFormat;
import io.levain.intake.RowStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client's author reads of the API. */
@LevainTest
class ApiPageTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private List<RowStore<?>> stores;

    private JsonNode api = JsonMapper.shared().createObjectNode();

    /** By verb and path, such as GET /api/v1/products. */
    private final Map<String, JsonNode> operations = new HashMap<>();

    @BeforeEach
    void readsTheDescription() {
        api = JsonMapper.shared().readTree(text("/v3/api-docs"));
        api.at("/paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(verb -> operations.put(verb.getKey() + " " + path.getKey(), verb.getValue())));
    }

    @Test
    void hasAPageForPeople() {
        assertThat(text("/swagger-ui/index.html")).contains("swagger-ui");
        assertThat(api.at("/openapi").asString()).startsWith("3.1");
        assertThat(api.at("/info/title").asString()).isEqualTo("Levain");
        assertThat(api.at("/info/version").asString()).isNotBlank();
    }

    @Test
    void saysOfEachOperationWhatItDoes() {
        assertThat(operations).isNotEmpty().allSatisfy((name, operation) -> {
            assertThat(operation.at("/summary").asString("")).as(name).endsWith(".");
            assertThat(operation.at("/tags").size()).as(name).isEqualTo(1);
            assertThat(operation
                            .at("/responses/404/content/application~1problem+json")
                            .isMissingNode())
                    .as(name)
                    .isFalse();
        });
        assertThat(operations.values().stream().map(o -> o.at("/operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void describesEachParameter() {
        operations.forEach((name, operation) -> assertThat(operation.at("/parameters"))
                .allSatisfy(parameter -> assertThat(parameter.at("/description").asString(""))
                        .as(name + ", " + parameter.at("/name").asString())
                        .isNotBlank()));
    }

    @Test
    void describesEachColumnOfEachKindOfRows() {
        for (RowStore<?> store : stores) {
            RowFormat<?> format = store.format();
            String kind = format.file().replace(".csv", "");
            JsonNode post = operation("post /api/v1/" + kind);
            JsonNode get = operation("get /api/v1/" + kind);
            assertRow(format, post.at("/requestBody/content/application~1json/schema/oneOf/0/items"));
            assertRow(format, post.at("/requestBody/content/application~1json/schema/oneOf/1"));
            assertRow(format, get.at("/responses/200/content/application~1json/schema/items"));
            assertThat(post.at("/requestBody/content/text~1csv/example").asString())
                    .startsWith(String.join(",", format.names()));
            assertThat(post.at("/responses/200/content/application~1json/schema/$ref")
                            .asString())
                    .endsWith("/BatchAnswer");
            assertThat(post.at("/responses").propertyNames()).contains("200", "400", "404", "409", "415");
        }
    }

    @Test
    void tellsWhatMayStandInAField() {
        JsonNode row = api.at("/components/schemas/AssortmentRow");
        assertThat(row.at("/required").toString()).isEqualTo("[\"bakery\",\"product\"]");
        assertThat(row.at("/properties/from").toString()).contains("\"format\":\"date\"", "[\"string\",\"null\"]");
        assertThat(row.at("/properties/packSize").toString()).contains("integer", "\"minimum\":1");
    }

    private JsonNode operation(String name) {
        assertThat(operations).containsKey(name);
        return Objects.requireNonNull(operations.get(name));
    }

    private void assertRow(RowFormat<?> format, JsonNode reference) {
        JsonNode schema = api.at(reference.at("/$ref").asString().substring(1));
        List<String> expected = new ArrayList<>();
        format.names().forEach(name -> expected.add(format.jsonName(name)));
        assertThat(schema.at("/properties").propertyNames()).containsExactlyElementsOf(expected);
        assertThat(StreamSupport.stream(schema.at("/properties").spliterator(), false))
                .allSatisfy(property -> assertThat(property.has("type")).isTrue());
    }

    private String text(String uri) {
        return Objects.requireNonNull(client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
