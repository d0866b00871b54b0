package io.levain.texts;

import io.levain.facts.Fact;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Describes facts on the API page as {@link FactSerializer} writes them. */
@Lazy
@Component
@ConditionalOnWebApplication
class FactSchema implements OpenApiCustomizer {

    private static final String NAME = Fact.class.getSimpleName();

    private static final String TEXT =
            "A sentence to show, and what to do about it; in German or French if Accept-Language asks for it.";

    @Override
    public void customise(OpenAPI page) {
        if (page.getComponents() != null && page.getComponents().getSchemas().containsKey(NAME)) {
            page.getComponents().getSchemas().put(NAME, schema());
        }
    }

    private static Schema<?> schema() {
        Schema<?> parameters = new ObjectSchema()
                .additionalProperties(true)
                .description("What the text names, by name: texts, numbers, truth values, or lists of texts.");
        Schema<?> fact = new ObjectSchema().description("Something to be told to people.");
        fact.addProperty("kind", new StringSchema().description("A stable word to go by, such as weather-missing."));
        fact.addProperty("parameters", parameters);
        fact.addProperty("text", new StringSchema().description(TEXT));
        fact.setRequired(List.of("kind", "parameters", "text"));
        return fact;
    }
}
