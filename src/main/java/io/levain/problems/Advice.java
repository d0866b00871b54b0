package io.levain.problems;

import io.levain.files.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** What to tell a client whose request Spring's web layer turned away. */
final class Advice {

    private Advice() {}

    static ProblemDetail on(Exception e, HttpStatusCode status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        if (e instanceof TypeMismatchException mismatch) {
            explain(problem, mismatch);
        } else if (e instanceof MissingServletRequestParameterException missing) {
            problem.setDetail("the parameter " + missing.getParameterName() + " is missing; add it to the address");
            Problems.put(problem, "field", missing.getParameterName());
        } else if (e instanceof HttpMessageNotReadableException unreadable) {
            explain(problem, unreadable);
        } else {
            problem.setDetail(detail(e, status));
        }
        return problem;
    }

    private static String detail(Exception e, HttpStatusCode status) {
        if (e instanceof HttpRequestMethodNotSupportedException method) {
            return method.getMethod() + " is not offered here; use " + join(method.getSupportedHttpMethods());
        }
        if (e instanceof HttpMediaTypeNotSupportedException type) {
            MediaType sent = type.getContentType();
            return (sent == null ? "the header Content-Type is missing or wrong" : sent + " is not read here")
                    + "; send " + join(type.getSupportedMediaTypes());
        }
        if (e instanceof HttpMediaTypeNotAcceptableException type) {
            return "no answer of the kind that the header Accept asks for; ask for "
                    + join(type.getSupportedMediaTypes());
        }
        if (e instanceof NoResourceFoundException resource) {
            return "there is nothing at /" + Refusal.shortened(resource.getResourcePath())
                    + "; /v3/api-docs lists what there is";
        }
        return status.is5xxServerError()
                ? "something went wrong inside Levain; its log says what and when"
                : "the request cannot be served as it is; /v3/api-docs describes what can";
    }

    private static void explain(ProblemDetail problem, TypeMismatchException e) {
        String name = e.getPropertyName();
        problem.setDetail(name + " must be " + kind(e.getRequiredType()));
        Problems.put(problem, "field", name);
        Problems.put(problem, "value", e.getValue() == null ? null : String.valueOf(e.getValue()));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "a date that exists, between 1970 and 2199, as in 2026-03-04";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class) {
            return "a whole number, as in 7";
        }
        return type != null && type.isEnum()
                ? "one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))
                : "of another kind; /v3/api-docs says which";
    }

    private static void explain(ProblemDetail problem, HttpMessageNotReadableException e) {
        problem.setDetail("the body cannot be read as the JSON that is expected here; /v3/api-docs describes it");
        if (e.getCause() instanceof JacksonException cause && !cause.getPath().isEmpty()) {
            String field = field(cause.getPath());
            problem.setDetail(field + " is unknown, or not of the kind that is expected here; /v3/api-docs says which");
            Problems.put(problem, "field", field);
            if (cause instanceof InvalidFormatException unfit && unfit.getValue() != null) {
                Problems.put(problem, "value", String.valueOf(unfit.getValue()));
            }
        }
    }

    /** Where a value stands in a body, such as products[2].sold. */
    private static String field(List<JacksonException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            if (name == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(name);
            }
        }
        return Refusal.shortened(field.toString());
    }

    private static String join(@Nullable Collection<?> choices) {
        return choices == null || choices.isEmpty()
                ? "what /v3/api-docs lists"
                : choices.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
