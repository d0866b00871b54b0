package io.levain.intake;

import io.levain.facts.Refused;
import io.levain.http.QueryReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives controllers what a request says of the part of a list that it wants, as a {@link Paging}. */
@Component
class PagingResolver implements HandlerMethodArgumentResolver, QueryReader {

    @Override
    public Set<String> reads(MethodParameter argument) {
        return supportsParameter(argument) ? Set.of(Paging.LIMIT, Paging.AFTER) : Set.of();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        String limit = request.getParameter(Paging.LIMIT);
        return new Paging(
                limit == null ? null : limit(limit),
                request.getParameter(Paging.AFTER),
                end -> response.addHeader(HttpHeaders.LINK, "<" + next(request, end) + ">; rel=\"next\""));
    }

    private static int limit(String text) {
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // The same is wrong with it as with a number that is too large.
        }
        throw Refused.because(IntakeFailure.BAD_LIMIT).about(Paging.LIMIT, text).with("most", Paging.MOST);
    }

    private static String next(HttpServletRequest request, String end) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(Paging.AFTER, end)
                .build(true)
                .toUriString();
    }
}
