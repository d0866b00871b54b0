package io.levain.intake;

import java.lang.reflect.Method;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Offers what takes or gives rows as JSON or CSV a second time, as CSV alone, at its path with {@code .csv} after it.
 * Generators of clients know one form of a body per operation and leave out the other; a browser cannot ask for one.
 */
class CsvPaths extends RequestMappingHandlerMapping {

    private static final MediaType CSV = MediaType.parseMediaType(RowBody.CSV);

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        if (mapping.getConsumesCondition().getConsumableMediaTypes().contains(CSV)) {
            RequestMappingInfo.Builder alone = alone(mapping).consumes(RowBody.CSV);
            super.registerHandlerMethod(handler, method, alone.build());
        } else if (mapping.getProducesCondition().getProducibleMediaTypes().contains(CSV)) {
            RequestMappingInfo.Builder alone = alone(mapping).produces(RowBody.CSV);
            super.registerHandlerMethod(handler, method, alone.build());
        }
    }

    private RequestMappingInfo.Builder alone(RequestMappingInfo mapping) {
        String[] paths = mapping.getPatternValues().stream()
                .map(path -> path + RowBody.CSV_ENDING)
                .toArray(String[]::new);
        return mapping.mutate().options(getBuilderConfiguration()).paths(paths);
    }
}
