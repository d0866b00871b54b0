package io.levain.apipage;

import io.levain.files.EventRow;
import io.levain.files.FieldShape;
import io.levain.files.HoursRow;
import io.levain.files.RowFormat;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What all operations of the API page have in common: parameters that always mean the same, and problems. */
@Lazy
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiPage implements OpenApiCustomizer {

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
            Map.entry(
                    "source",
                    "Who says so: staff is believed before till-total, that before receipts, and history last; staff unless told, and "
                            + "history where the rows are one."),
            Map.entry("create", "Whether bakeries and products that nobody knows are made, named by their codes."),
            Map.entry(
                    "sum",
                    "Whether rows are added to what the same source has said of their days, and to each other, as two"
                            + " registers of one shop send them; else they take its place. Needs `batch`."),
            Map.entry(
                    "batch",
                    "With `sum`, the id that the sender gives this body. A row that was added is not added again,"
                            + " however often the body is sent with the same id."),
            Map.entry("history", "Whether a day without rows, or with zeros alone, was closed and not missing."));

    private static final Map<String, List<String>> WORDS = Map.of(
            "category", words(EventRow.FORMAT, "category"),
            "weekday", words(HoursRow.FORMAT, "weekday"));

    private final RowOperations rows;

    ApiPage(RowOperations rows) {
        this.rows = rows;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = api.getComponents() == null ? new Components() : api.getComponents();
        api.setComponents(components);
        rows.schemas().forEach(components::addSchemas);
        components.addSchemas(ProblemAnswers.NAME, ProblemAnswers.schema());
        api.getPaths().values().stream()
                .map(PathItem::readOperationsMap)
                .forEach(operations -> operations.forEach(ApiPage::describe));
    }

    private static void describe(PathItem.HttpMethod verb, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiPage::describe);
        }
        ProblemAnswers.add(verb, operation);
    }

    private static void describe(Parameter parameter) {
        // Who describes it anew means something else by the name, but a weekday is one anywhere.
        boolean meansTheSame =
                parameter.getDescription() == null || parameter.getName().equals("weekday");
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(parameter.getName()));
        }
        if (parameter.getRequired() == null) {
            parameter.setRequired(false);
        }
        List<String> words = meansTheSame ? WORDS.get(parameter.getName()) : null;
        if (words != null) {
            // A schema of its own: what is there is shared with other parameters.
            StringSchema among = new StringSchema();
            among.setEnum(words);
            parameter.setSchema(among);
        }
    }

    private static List<String> words(RowFormat<?> format, String column) {
        return format.shapes().stream()
                .filter(shape -> shape.column().equals(column))
                .findFirst()
                .map(FieldShape::words)
                .orElseThrow();
    }
}
