package io.levain.apipage;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of the API page that are problems: those that any operation may give, and the form of all. */
final class ProblemAnswers {

    /** The name of their schema. */
    static final String NAME = "Problem";

    private ProblemAnswers() {}

    /** Adds what may go wrong with any such operation, and its form to what the operation itself says may. */
    static void add(PathItem.HttpMethod verb, Operation operation) {
        ApiResponses answers = operation.getResponses();
        say(answers, "400", "Something in the request is wrong; the problem names it.");
        say(answers, "404", "What the request names does not exist.");
        if (answers.values().stream().anyMatch(answer -> answer.getContent() != null)) {
            say(answers, "406", "The header Accept asks for a form in which there is no answer.");
        }
        if (verb != PathItem.HttpMethod.GET) {
            say(answers, "409", "The request comes at the wrong time; the problem says when to send it again.");
        }
        if (operation.getRequestBody() != null) {
            say(answers, "413", "The body is larger than what is read here; send it in parts.");
            say(answers, "415", "The body is of a type that is not read here.");
        }
        say(answers, "500", "Something went wrong inside Levain, whose log says what.");
        ApiResponse gone = say(answers, "503", "The database does not answer; send the request again after a while.");
        gone.addHeaderObject(
                "Retry-After",
                new Header()
                        .description("After how many seconds, where that can be told.")
                        .schema(new IntegerSchema()));
        answers.forEach((status, answer) -> {
            if (status.compareTo("400") >= 0) {
                answer.setContent(problem());
            }
        });
    }

    /** What the operation itself says of a status stays. */
    private static ApiResponse say(ApiResponses answers, String status, String description) {
        return answers.computeIfAbsent(status, absent -> new ApiResponse().description(description));
    }

    private static Content problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
    }

    /** Their form. */
    static Schema<?> schema() {
        Schema<?> schema = typed("object", null, "A problem of RFC 9457. It may have further members.");
        schema.setExample(Map.of(
                "title", "Not Found",
                "status", 404,
                "detail", "there is no such product; GET /api/v1/products lists them, POST adds one",
                "instance", "/api/v1/products/rye",
                "kind", "unknown-product",
                "field", "product",
                "value", "rye"));
        schema.addProperty("type", text("What kind of problem it is; absent if the status says it all."));
        schema.addProperty("title", text("The status in words."));
        schema.addProperty("status", typed("integer", "int32", "The status."));
        schema.addProperty("detail", text("What is wrong and what to do next."));
        schema.addProperty("instance", text("The path of the request."));
        schema.addProperty(
                "kind", text("A stable word for what is wrong, to go by; absent if the status says it all."));
        schema.addProperty("field", text("The field, column or parameter at fault, where one is."));
        schema.addProperty(
                "row", typed("integer", "int64", "The line in CSV or the index in JSON, where a row is at fault."));
        schema.addProperty("value", text("What the field held, shortened."));
        schema.setRequired(List.of("title", "status", "detail"));
        return schema;
    }

    private static Schema<?> text(String description) {
        return typed("string", null, description);
    }

    private static Schema<?> typed(String type, @Nullable String format, String description) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        schema.setFormat(format);
        schema.setDescription(description);
        return schema;
    }
}
