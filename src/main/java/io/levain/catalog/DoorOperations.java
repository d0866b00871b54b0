package io.levain.catalog;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Puts what the {@link Door} reads onto the API page. */
@Lazy
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorOperations implements OperationCustomizer {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Chain.class, Bakery.class, BakeryName.class, Product.class);
    }

    private final Door door;

    DoorOperations(Door door) {
        this.door = door;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter argument : method.getMethodParameters()) {
            String name = Door.name(argument);
            if (name != null) {
                boolean inPath = Door.isInPath(argument, name);
                add(operation, parameter(name, inPath, inPath || !(name.equals(Door.CHAIN) || argument.isOptional())));
                door.reads(argument).forEach(read -> add(operation, parameter(read, false, false)));
            }
        }
        return operation;
    }

    /** Two arguments of the same chain read it once. */
    private static void add(Operation operation, Parameter parameter) {
        @Nullable List<Parameter> known = operation.getParameters();
        if (known == null || known.stream().noneMatch(p -> p.getName().equals(parameter.getName()))) {
            operation.addParametersItem(parameter);
        }
    }

    private static Parameter parameter(String name, boolean inPath, boolean required) {
        StringSchema schema = new StringSchema();
        if (name.equals(Door.CHAIN) && !inPath) {
            schema.setDefault(Door.DEFAULT_CHAIN);
        }
        return new Parameter()
                .in(inPath ? "path" : "query")
                .name(name)
                .required(required)
                .schema(schema);
    }
}
