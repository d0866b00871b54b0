package io.levain.apipage;

import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes on the API page how to ask for a part of a list, for CSV alone, and for what has changed alone. */
@Lazy
@Component
@ConditionalOnWebApplication
@Order(0)
class ListOperations implements OperationCustomizer, OpenApiCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Paging.class)) {
            Schema<?> limit = new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Paging.MOST));
            operation.addParametersItem(parameter(
                    Paging.LIMIT, "How many at most, 1 to 1000; the header Link says where the rest is.", limit));
            operation.addParametersItem(parameter(
                    Paging.AFTER,
                    "Where the part before ended, as its header Link says; absent for the first part.",
                    new StringSchema()));
        }
        return operation;
    }

    private static Parameter parameter(String name, String description, Schema<?> schema) {
        return new Parameter()
                .in("query")
                .name(name)
                .description(description)
                .required(false)
                .schema(schema);
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().forEach((path, operations) -> {
            Operation get = operations.getGet();
            if (get != null) {
                conditional(get);
            }
            if (path.endsWith(RowBody.CSV_ENDING)) {
                operations.readOperations().forEach(ListOperations::asCsv);
            } else {
                operations.readOperations().forEach(ListOperations::takesJson);
            }
        });
    }

    private static void conditional(Operation get) {
        ApiResponse found = get.getResponses().get("200");
        if (found != null) {
            found.addHeaderObject(
                    "ETag", header("What to send as If-None-Match the next time; absent from long lists."));
            if (get.getParameters() != null
                    && get.getParameters().stream().anyMatch(p -> p.getName().equals(Paging.AFTER))) {
                found.addHeaderObject(
                        "Link", header("Where the next part is, with `rel=\"next\"`; absent if there is none."));
            }
            get.getResponses()
                    .addApiResponse(
                            "304",
                            new ApiResponse()
                                    .description("Nothing is new since the answer whose ETag the request names."));
        }
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    /** Of two forms of a body, generators of clients make code that does not run; the path of CSV tells of the other. */
    private static void takesJson(Operation operation) {
        RequestBody body = operation.getRequestBody();
        if (body != null && body.getContent().remove(RowBody.CSV) != null) {
            body.setDescription("Rows as JSON; as CSV too, with Content-Type: text/csv.");
        }
    }

    private static void asCsv(Operation operation) {
        operation.setOperationId(operation.getOperationId() + "Csv");
        if (operation.getRequestBody() != null) {
            keepCsv(operation.getRequestBody().getContent());
        } else {
            operation.getResponses().computeIfPresent("200", (status, answer) -> {
                keepCsv(answer.getContent());
                return answer;
            });
        }
        String summary = String.valueOf(operation.getSummary());
        operation.setSummary(
                "As a CSV file: " + summary.substring(0, 1).toLowerCase(Locale.ROOT) + summary.substring(1));
    }

    private static void keepCsv(@Nullable Content content) {
        if (content != null) {
            content.keySet().retainAll(Set.of(RowBody.CSV));
        }
    }
}
