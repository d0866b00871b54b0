package io.levain.intake;

import io.levain.facts.Refused;
import io.levain.http.QueryReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the body of a request as a {@link RowBody}. */
@Component
class RowBodyResolver implements HandlerMethodArgumentResolver, QueryReader {

    private static final String ANSWERS = "answers";
    private static final MediaType CSV = MediaType.parseMediaType(RowBody.CSV);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == RowBody.class;
    }

    @Override
    public Set<String> reads(MethodParameter argument) {
        return supportsParameter(argument) ? Set.of(ANSWERS) : Set.of();
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Refused.because(IntakeFailure.BODY_PACKED).with("form", encoding);
        }
        MediaType type = MediaType.parseMediaType(Objects.requireNonNull(request.getContentType()));
        Charset charset = type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw Refused.because(IntakeFailure.BODY_NOT_UTF_8).with("charset", charset.toString());
        }
        return new RowBody<>(request.getInputStream(), CSV.isCompatibleWith(type), listsAll(request));
    }

    private static boolean listsAll(HttpServletRequest request) {
        String answers = request.getParameter(ANSWERS);
        if (answers == null) {
            return false;
        }
        if (!answers.equals("all")) {
            throw Refused.because(IntakeFailure.BAD_ANSWERS).about(ANSWERS, answers);
        }
        return true;
    }
}
