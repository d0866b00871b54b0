package io.levain.apipage;

import io.levain.files.RowFormat;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.RowKind;
import io.levain.intake.Rows;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Describes on the API page the operations that take a {@link RowBody} or answer {@link Rows}. */
@Lazy
@Component
@ConditionalOnWebApplication
class RowOperations implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(RowBody.class, Paging.class)
                .addResponseTypeToIgnore(Rows.class);
    }

    private static final Set<String> OF_BAKERY = Set.of("bakery");
    private static final Set<String> OF_DAY = Set.of("bakery", "date");

    private final ObjectProvider<RowKind<?>> kinds;
    private final JavadocProvider javadoc;

    /** The schemas that operations speak of. */
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    RowOperations(ObjectProvider<RowKind<?>> kinds, JavadocProvider javadoc) {
        this.kinds = kinds;
        this.javadoc = javadoc;
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
        return format(holder.getGeneric(0).resolve());
    }

    private Optional<RowFormat<?>> format(@Nullable Class<?> row) {
        return kinds.stream().filter(kind -> rowType(kind) == row).findFirst().map(RowKind::format);
    }

    /** The schema of a row that stands within a body about one day of one bakery. */
    Schema<?> within(Class<?> row) {
        RowFormat<?> format = format(row).orElseThrow();
        return reference(format, format.names().containsAll(OF_DAY) ? OF_DAY : Set.of());
    }

    private static @Nullable Class<?> rowType(RowKind<?> kind) {
        return ResolvableType.forClass(AopUtils.getTargetClass(kind))
                .as(RowKind.class)
                .getGeneric(0)
                .resolve();
    }

    /**
     * All rows' schemas by name, for the document to hold once; where rows speak of bakeries also that of one which
     * leaves the bakery to the path.
     */
    Map<String, Schema<?>> schemas() {
        Map<String, Schema<?>> schemas = new TreeMap<>();
        kinds.forEach(kind -> {
            RowFormat<?> format = kind.format();
            Map<String, String> meanings = meanings(Objects.requireNonNull(rowType(kind)));
            schemas.put(name(format, Set.of()), RowSchemas.row(format, meanings, Set.of()));
            schemas.put(name(format, OF_BAKERY), RowSchemas.row(format, meanings, OF_BAKERY));
            schemas.put(name(format, OF_DAY), RowSchemas.row(format, meanings, OF_DAY));
        });
        schemas.keySet().retainAll(named);
        return schemas;
    }

    /** What a record says of its components, and of theirs where they are records too. */
    private Map<String, String> meanings(Class<?> row) {
        Map<String, String> meanings = new HashMap<>(javadoc.getRecordClassParamJavadoc(row));
        for (RecordComponent component : row.getRecordComponents()) {
            if (component.getType().isRecord() && component.getType().getPackage() == row.getPackage()) {
                meanings.putAll(meanings(component.getType()));
            }
        }
        return meanings;
    }

    private void takes(Operation operation, RowFormat<?> format) {
        if (operation.getSummary() == null) {
            operation.setSummary("Takes rows of " + format.file() + ", keeps the good ones and names the others.");
        }
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(RowSchemas.read(format, reference(format, known(operation, format)))));
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

    /** The columns of such rows that the path holds already. */
    private static Set<String> known(Operation operation, RowFormat<?> format) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return parameters.stream()
                .filter(parameter -> parameter.getIn().equals("path"))
                .map(Parameter::getName)
                .filter(format.names()::contains)
                .collect(Collectors.toSet());
    }

    private void gives(Operation operation, RowFormat<?> format) {
        if (operation.getSummary() == null) {
            operation.setSummary("Gives the rows of " + format.file() + ", as they can be sent again.");
        }
        Content content = RowSchemas.written(format, reference(format, Set.of()));
        operation
                .getResponses()
                .addApiResponse("200", new ApiResponse().description("The rows").content(content));
    }

    private Schema<?> reference(RowFormat<?> format, Set<String> given) {
        String name = name(format, given);
        named.add(name);
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** Such as SalesRow for sales.csv, SalesOfBakeryRow where the path names the bakery, SalesOfDayRow within a day. */
    private static String name(RowFormat<?> format, Set<String> given) {
        String file = format.file().replace(".csv", "");
        return Character.toUpperCase(file.charAt(0)) + file.substring(1) + of(given) + "Row";
    }

    private static String of(Set<String> given) {
        if (given.isEmpty()) {
            return "";
        }
        return given.equals(OF_DAY) ? "OfDay" : "OfBakery";
    }
}
