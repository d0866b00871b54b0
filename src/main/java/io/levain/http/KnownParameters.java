package io.levain.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that nobody reads: who mistypes one would take the answer to another question for the answer.
 * Which ones are read is what the handler declares.
 */
final class KnownParameters implements HandlerInterceptor {

    private final String ownPackage;
    private final List<QueryReader> readers;
    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    /**
     * For the handlers below a package.
     *
     * @param readers those that resolve arguments of their own
     */
    KnownParameters(String ownPackage, List<QueryReader> readers) {
        this.ownPackage = ownPackage;
        this.readers = List.copyOf(readers);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getName().startsWith(ownPackage)) {
            return true;
        }
        WrittenProblem problem = faultOf(request.getParameterMap(), names(method));
        if (problem != null) {
            problem.to(request, response);
        }
        return problem == null;
    }

    private static @Nullable WrittenProblem faultOf(Map<String, String[]> given, Collection<String> names) {
        for (Map.Entry<String, String[]> parameter : given.entrySet()) {
            String name = parameter.getKey();
            String[] values = parameter.getValue();
            if (!names.contains(name)) {
                String others = names.isEmpty() ? "none is" : String.join(", ", names) + " are";
                return fault(name, values[0], "no parameter of that name is read here; " + others);
            }
            if (values.length > 1) {
                return fault(name, values[1], name + " is there " + values.length + " times; send it once");
            }
        }
        return null;
    }

    private static WrittenProblem fault(String field, String value, String detail) {
        return new WrittenProblem(HttpStatus.BAD_REQUEST, detail, field, value);
    }

    private Set<String> names(HandlerMethod method) {
        return known.computeIfAbsent(method, this::declared);
    }

    private Set<String> declared(HandlerMethod method) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            readers.forEach(reader -> names.addAll(reader.reads(parameter)));
            RequestParam read =
                    AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
            if (read != null) {
                names.add(read.name().isEmpty() ? parameter.getParameter().getName() : read.name());
            }
        }
        return names;
    }
}
