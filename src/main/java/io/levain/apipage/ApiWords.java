package io.levain.apipage;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Turns what comes out of the Javadoc into the sentences and the Markdown of the API page. */
@Lazy
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiWords implements OpenApiCustomizer {

    private static final Pattern CODE = Pattern.compile("<code>(.*?)</code>", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public void customise(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(ApiWords::tidy);
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ApiWords::tidy);
    }

    private static void tidy(Operation operation) {
        operation.setSummary(sentence(operation.getSummary()));
        String description = sentence(operation.getDescription());
        operation.setDescription(
                description == null || description.equals(operation.getSummary()) ? null : description);
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                parameter.setDescription(sentence(parameter.getDescription()));
                tidy(parameter.getSchema());
            });
        }
        if (operation.getRequestBody() != null) {
            tidy(operation.getRequestBody().getContent());
        }
        operation.getResponses().values().forEach(answer -> tidy(answer.getContent()));
    }

    private static void tidy(@Nullable Content content) {
        if (content != null) {
            content.values().forEach(body -> tidy(body.getSchema()));
        }
    }

    @SuppressWarnings("unchecked") // Swagger gives the properties of a schema as raw ones
    private static void tidy(@Nullable Schema<?> schema) {
        if (schema == null) {
            return;
        }
        schema.setDescription(sentence(schema.getDescription()));
        tidy(schema.getItems());
        if (schema.getProperties() != null) {
            ((Map<String, Schema<?>>) (Map<String, ?>) schema.getProperties())
                    .values()
                    .forEach(ApiWords::tidy);
        }
    }

    static @Nullable String sentence(@Nullable String javadoc) {
        if (javadoc == null || javadoc.isBlank()) {
            return null;
        }
        String text = CODE.matcher(javadoc).replaceAll("`$1`").replaceAll("</?[a-z]+>", " ");
        text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        text = BLANKS.matcher(text).replaceAll(" ").strip();
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.matches("(?s).*[.!?]") ? begun : begun + ".";
    }
}
