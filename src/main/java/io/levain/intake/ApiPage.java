package io.levain.intake;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** What all operations of the API page have in common: parameters that always mean the same, and problems. */
@Component
class ApiPage implements OpenApiCustomizer {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("chain", "The code of the chain."),
            Map.entry("bakery", "The code of a bakery of the chain."),
            Map.entry("product", "The code of a product of the chain."),
            Map.entry("from", "The first day, such as 2026-03-01."),
            Map.entry("to", "The last day, such as 2026-03-31."),
            Map.entry("date", "The day, such as 2026-03-05."),
            Map.entry("weekday", "The weekday, such as monday."),
            Map.entry("category", "The category of the event, such as festival."),
            Map.entry("name", "The name of the event."),
            Map.entry("source", "Who says so: staff is believed before till-total, and that before receipts."),
            Map.entry("create", "Whether bakeries and products that nobody knows are made, named by their codes."),
            Map.entry("history", "Whether a day without rows, or with zeros alone, was closed and not missing."));

    private final RowOperations rows;

    ApiPage(RowOperations rows) {
        this.rows = rows;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.setComponents(components);
        rows.schemas().forEach(components::addSchemas);
        components.addSchemas("Problem", problem());
        api.getPaths().values().stream()
                .map(PathItem::readOperationsMap)
                .forEach(operations -> operations.forEach(ApiPage::describe));
    }

    private static void describe(PathItem.HttpMethod verb, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> parameter.getDescription() == null)
                    .forEach(parameter -> parameter.setDescription(PARAMETERS.get(parameter.getName())));
        }
        problem(operation, "400", "Something in the request is wrong; the problem names it.");
        problem(operation, "404", "What the request names does not exist.");
        if (verb != PathItem.HttpMethod.GET) {
            problem(operation, "409", "The request comes at the wrong time; send it again.");
        }
        if (operation.getRequestBody() != null) {
            problem(operation, "415", "The body is of a type that is not read here.");
        }
    }

    private static void problem(Operation operation, String status, String description) {
        Content content = new Content()
                .addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(PROBLEM)));
        operation
                .getResponses()
                .addApiResponse(
                        status, new ApiResponse().description(description).content(content));
    }

    private static Schema<?> problem() {
        Schema<?> schema = object("A problem of RFC 9457.");
        schema.setExample(Map.of(
                "title", "Not Found",
                "status", 404,
                "detail", "there is no such product; GET /api/v1/products lists them, POST adds one",
                "instance", "/api/v1/products/rye",
                "field", "product",
                "value", "rye"));
        schema.addProperty("type", text("What kind of problem it is; absent if the status says it all."));
        schema.addProperty("title", text("The status in words."));
        schema.addProperty("status", typed("integer", "The status."));
        schema.addProperty("detail", text("What is wrong and what to do next."));
        schema.addProperty("instance", text("The path of the request."));
        schema.addProperty("field", text("The field, column or parameter at fault, where one is."));
        schema.addProperty("row", typed("integer", "The line in CSV or the index in JSON, where a row is at fault."));
        schema.addProperty("value", text("What the field held, shortened."));
        return schema;
    }

    private static Schema<?> object(String description) {
        return typed("object", description);
    }

    private static Schema<?> text(String description) {
        return typed("string", description);
    }

    private static Schema<?> typed(String type, String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        schema.setDescription(description);
        return schema;
    }
}
