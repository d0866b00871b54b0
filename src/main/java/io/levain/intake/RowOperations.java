package io.levain.intake;

import io.levain.files.RowFormat;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes on the API page the operations that take a {@link RowBody} or answer {@link Rows}. */
@Component
class RowOperations implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(RowBody.class).addResponseTypeToIgnore(Rows.class);
    }

    private final ObjectProvider<RowStore<?>> stores;

    RowOperations(ObjectProvider<RowStore<?>> stores) {
        this.stores = stores;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            format(ResolvableType.forMethodParameter(parameter), RowBody.class)
                    .ifPresent(format -> takes(operation, format));
        }
        format(ResolvableType.forMethodReturnType(method.getMethod()), Rows.class)
                .ifPresent(format -> gives(operation, format));
        return operation;
    }

    /** The format of the rows that a parameter or an answer holds, or empty if it holds none. */
    private Optional<RowFormat<?>> format(ResolvableType holder, Class<?> kind) {
        if (holder.resolve() != kind) {
            return Optional.empty();
        }
        Class<?> row = holder.getGeneric(0).resolve();
        return stores.stream()
                .filter(store -> rowType(store) == row)
                .findFirst()
                .map(RowStore::format);
    }

    private static @Nullable Class<?> rowType(RowStore<?> store) {
        return ResolvableType.forClass(AopUtils.getTargetClass(store))
                .as(RowStore.class)
                .getGeneric(0)
                .resolve();
    }

    /** All rows' schemas by name, for the document to hold once. */
    Map<String, Schema<?>> schemas() {
        return formats().stream().collect(Collectors.toMap(RowOperations::name, RowSchemas::row));
    }

    private Collection<RowFormat<?>> formats() {
        return stores.stream().<RowFormat<?>>map(RowStore::format).toList();
    }

    private static void takes(Operation operation, RowFormat<?> format) {
        if (operation.getSummary() == null) {
            operation.setSummary("Takes rows of " + format.file() + ", keeps the good ones and names the others.");
        }
        operation.setRequestBody(new RequestBody()
                .required(true)
                .description(known(operation, format))
                .content(RowSchemas.read(format, reference(format))));
        operation
                .getResponses()
                .computeIfPresent(
                        "200", (status, answer) -> answer.description("How many rows were taken, and which were not"));
        operation.addParametersItem(new Parameter()
                .in("query")
                .name("answers")
                .description("\"all\" lists the answer to every row, not only to the refused and flagged ones.")
                .schema(new StringSchema().addEnumItem("all")));
    }

    /** Which fields may be left out because the path names them, or null if none. */
    private static @Nullable String known(Operation operation, RowFormat<?> format) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        String names = parameters.stream()
                .filter(parameter -> parameter.getIn().equals("path"))
                .map(Parameter::getName)
                .filter(format.names()::contains)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : "May leave out what the path names: " + names + ".";
    }

    private static void gives(Operation operation, RowFormat<?> format) {
        if (operation.getSummary() == null) {
            operation.setSummary("Gives the rows of " + format.file() + ", as they can be sent again.");
        }
        Content content = RowSchemas.written(format, reference(format));
        operation
                .getResponses()
                .addApiResponse("200", new ApiResponse().description("The rows").content(content));
    }

    private static Schema<?> reference(RowFormat<?> format) {
        return new Schema<>().$ref("#/components/schemas/" + name(format));
    }

    /** Such as SalesRow for sales.csv. */
    private static String name(RowFormat<?> format) {
        String file = format.file().replace(".csv", "");
        return Character.toUpperCase(file.charAt(0)) + file.substring(1) + "Row";
    }
}
