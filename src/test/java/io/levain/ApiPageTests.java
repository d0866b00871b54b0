package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.files.RowFormat;
import io.levain.intake.RowStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client's author reads of the API. */
@LevainTest
class ApiPageTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private List<RowStore<?>> stores;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

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

    /** Nothing that can be called is left out. */
    @Test
    void holdsEachOperation() {
        Set<String> offered = new TreeSet<>();
        mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/")))
                .forEach(mapping -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> mapping.getPatternValues()
                                .forEach(path -> offered.add(verb.name().toLowerCase(Locale.ROOT) + " " + path))));

        assertThat(offered).isNotEmpty();
        assertThat(operations.keySet()).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void saysOfEachOperationWhatItDoes() {
        assertThat(operations).isNotEmpty().allSatisfy((name, operation) -> {
            assertThat(operation.at("/summary").asString("")).as(name).endsWith(".");
            assertThat(operation.at("/tags").size()).as(name).isEqualTo(1);
        });
        assertThat(operations.values().stream().map(o -> o.at("/operationId").asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatEachGroupOfOperationsIsAbout() {
        Set<String> groups = new TreeSet<>();
        operations
                .values()
                .forEach(operation -> groups.add(operation.at("/tags/0").asString()));

        assertThat(api.at("/tags").valueStream().map(tag -> tag.at("/name").asString()))
                .containsExactlyInAnyOrderElementsOf(groups);
    }

    @Test
    void describesEachParameter() {
        operations.forEach((name, operation) -> assertThat(operation.at("/parameters"))
                .allSatisfy(parameter -> {
                    String of = name + ", " + parameter.at("/name").asString();
                    assertThat(parameter.at("/description").asString("")).as(of).endsWith(".");
                    assertThat(parameter.has("required")).as(of).isTrue();
                    assertThat(parameter.at("/schema").has("type")).as(of).isTrue();
                }));
    }

    /** Each has a form; problems have that of RFC 9457. */
    @Test
    void describesEachAnswer() {
        operations.forEach((name, operation) -> operation
                .at("/responses")
                .properties()
                .forEach(answer -> {
                    String of = name + ", " + answer.getKey();
                    JsonNode content = answer.getValue().path("content");
                    assertThat(answer.getValue().at("/description").asString(""))
                            .as(of)
                            .isNotBlank();
                    if (answer.getKey().compareTo("400") >= 0) {
                        assertThat(content.at("/application~1problem+json/schema/$ref")
                                        .asString(""))
                                .as(of)
                                .endsWith("/Problem");
                    } else if (!List.of("204", "304").contains(answer.getKey())) {
                        assertThat(content).as(of).isNotEmpty().allMatch(form -> typed(form.path("schema")));
                    }
                }));
    }

    @Test
    void saysWhatEachOperationMayAnswer() {
        assertThat(operations.keySet())
                .allSatisfy(name -> assertThat(statuses(name)).contains("400", "404", "500", "503"));
        assertThat(statuses("post /api/v1/trainings")).contains("202", "409").doesNotContain("200");
        assertThat(operation("post /api/v1/trainings")
                        .at("/responses/202/content/application~1json/schema/$ref")
                        .asString())
                .endsWith("/TrainingRecord");
        assertThat(statuses("get /api/v1/bakeries/{bakery}/forecasts")).contains("200", "404", "409");
        assertThat(statuses("post /api/v1/sales")).contains("200", "409", "413", "415");
        assertThat(statuses("delete /api/v1/hours")).contains("204").doesNotContain("200");
    }

    /** Whoever makes a client of one form a body finds each form. */
    @Test
    void offersEachCsvAlone() {
        assertThat(operations.keySet())
                .filteredOn(name -> !name.endsWith(".csv"))
                .allSatisfy(name -> {
                    boolean sent = operation(name).has("requestBody");
                    if (sent && operations.containsKey(name + ".csv")) {
                        assertThat(operation(name).at("/requestBody/content").propertyNames())
                                .as(name)
                                .containsExactly("application/json");
                    }
                    if (operations.containsKey(name + ".csv")
                            || operation(name).toString().contains("\"text/csv\"")) {
                        JsonNode alone = operation(name + ".csv");
                        JsonNode body = alone.at(sent ? "/requestBody/content" : "/responses/200/content");
                        assertThat(body.propertyNames()).as(name).containsExactly("text/csv");
                        assertThat(alone.at("/operationId").asString())
                                .isEqualTo(operation(name).at("/operationId").asString() + "Csv");
                    }
                });
        assertThat(operations).containsKeys("post /api/v1/sales.csv", "get /api/v1/bakeries/{bakery}/sales.csv");
    }

    @Test
    void givesEachListInParts() {
        operations.forEach((name, operation) -> {
            JsonNode found = operation.at("/responses/200");
            String type = found.at("/content/application~1json/schema/type").asString("");
            if (name.startsWith("get") && (type.equals("array") || name.endsWith(".csv"))) {
                assertThat(operation.at("/parameters").findValuesAsString("name"))
                        .as(name)
                        .contains("limit", "after");
                assertThat(found.at("/headers").propertyNames()).as(name).contains("Link", "ETag");
            }
        });
        assertThat(statuses("get /api/v1/sales")).contains("304");
    }

    /** All that is sent and answered is said to mean something, and to be there or not. */
    @Test
    void describesEachField() {
        api.at("/components/schemas").properties().forEach(schema -> {
            String name = schema.getKey();
            JsonNode fields = schema.getValue().path("properties");
            assertThat(schema.getValue().path("description").asString(""))
                    .as(name)
                    .endsWith(".");
            fields.properties().forEach(field -> {
                String of = name + "." + field.getKey();
                assertThat(field.getValue().path("description").asString(""))
                        .as(of)
                        .endsWith(".")
                        .doesNotContain("<", "\n", "{@");
                assertThat(typed(field.getValue())).as(of).isTrue();
            });
            assertThat(fields.propertyNames()).as(name).containsAll(required(name));
        });
    }

    /** Whether it says what it is, and an array also what is in it. */
    private static boolean typed(JsonNode schema) {
        return schema.path("type").asString("").equals("array")
                ? typed(schema.path("items"))
                : schema.has("type") || schema.has("$ref") || schema.has("oneOf");
    }

    @Test
    void saysWhichFieldsAreAlwaysThere() {
        assertThat(required("BatchAnswer")).contains("rows", "refused", "answers");
        assertThat(required("RowAnswer")).contains("row", "outcome").doesNotContain("field", "reason");
        assertThat(required("TrainingRecord")).contains("id", "state").doesNotContain("endedAt", "verdict");
        assertThat(required("TrainingDetails")).contains("id", "notes").doesNotContain("endedAt");
        assertThat(required("ForecastAnswer"))
                .contains("products", "salesThrough")
                .doesNotContain("model");
        assertThat(required("OfProduct")).contains("product", "entries").doesNotContain("sold", "doubt");
        assertThat(required("Problem")).containsExactlyInAnyOrder("title", "status", "detail");
        assertThat(required("VersionChange")).contains("version");
        assertThat(required("SalesRow")).contains("bakery", "product", "date");
        assertThat(required("SalesOfBakeryRow")).contains("product", "date").doesNotContain("bakery");
    }

    private List<String> required(String schema) {
        return StreamSupport.stream(
                        api.at("/components/schemas/" + schema + "/required").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void listsTheWordsThatMayStandInAField() {
        assertThat(words(parameter("post /api/v1/sales", "source")))
                .containsExactly("staff", "till-total", "receipts", "history");
        assertThat(words(parameter("delete /api/v1/events", "category"))).contains("festival", "closed");
        assertThat(words(parameter("delete /api/v1/hours", "weekday"))).contains("monday", "sunday");
        assertThat(words(field("EventsRow", "category"))).contains("school-holiday");
        assertThat(words(field("EstimatesRow", "weekday"))).contains("monday", "null");
        assertThat(words(field("KnownEvent", "category"))).containsAll(words(field("EventsRow", "category")));
        assertThat(words(field("TrainingRecord", "state"))).contains("running");
        assertThat(words(field("TrainingRecord", "cause"))).isNotEmpty();
        assertThat(words(field("RowAnswer", "outcome"))).contains("refused");
        assertThat(words(field("ClosureAnswer", "state"))).contains("assumed");
        assertThat(words(field("ForecastAnswer", "servedBy"))).contains("model", "rule");
        assertThat(words(field("InUse", "chosenBy"))).isNotEmpty();
        assertThat(words(field("Entry", "source"))).contains("till-total");
    }

    /** A code is whatever the chain calls it. */
    @Test
    void leavesCodesFree() {
        operations.forEach((name, operation) -> assertThat(operation.at("/parameters"))
                .filteredOn(parameter -> Set.of("chain", "bakery", "product", "name")
                        .contains(parameter.at("/name").asString()))
                .allSatisfy(parameter ->
                        assertThat(words(parameter.at("/schema"))).as(name).isEmpty()));
    }

    private JsonNode parameter(String operation, String name) {
        return StreamSupport.stream(operation(operation).at("/parameters").spliterator(), false)
                .filter(parameter -> parameter.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .at("/schema");
    }

    private JsonNode field(String schema, String name) {
        return api.at("/components/schemas/" + schema + "/properties/" + name);
    }

    private static List<String> words(JsonNode schema) {
        return StreamSupport.stream(schema.path("enum").spliterator(), false)
                .map(word -> word.isNull() ? "null" : word.asString())
                .toList();
    }

    private Collection<String> statuses(String operation) {
        return operation(operation).at("/responses").propertyNames();
    }

    @Test
    void describesEachColumnOfEachKindOfRows() {
        for (RowStore<?> store : stores) {
            RowFormat<?> format = store.format();
            String kind = format.file().replace(".csv", "");
            JsonNode post = operation("post /api/v1/" + kind);
            JsonNode get = operation("get /api/v1/" + kind);
            assertRow(format, post.at("/requestBody/content/application~1json/schema/items"));
            assertRow(format, get.at("/responses/200/content/application~1json/schema/items"));
            assertThat(get.at("/responses/200/content/text~1csv/schema/format").asString(""))
                    .isEqualTo("binary");
            assertThat(operation("post /api/v1/" + kind + ".csv")
                            .at("/requestBody/content/text~1csv/example")
                            .asString())
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
        assertThat(field("SalesRow", "soldOutAt").at("/pattern").asString("")).isNotBlank();
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
