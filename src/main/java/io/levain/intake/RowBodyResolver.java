package io.levain.intake;

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
import org.springframework.http.HttpStatus;
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
            throw new RequestRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the body is packed as " + encoding + "; send it unpacked");
        }
        MediaType type = MediaType.parseMediaType(Objects.requireNonNull(request.getContentType()));
        Charset charset = type.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new RequestRefused(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the body is in " + charset + "; send it in UTF-8");
        }
        return new RowBody<>(request.getInputStream(), CSV.isCompatibleWith(type), listsAll(request));
    }

    private static boolean listsAll(HttpServletRequest request) {
        String answers = request.getParameter(ANSWERS);
        if (answers == null) {
            return false;
        }
        if (!answers.equals("all")) {
            String detail = "answers can be all, which lists the answer to every row, or left out";
            throw new RequestRefused(HttpStatus.BAD_REQUEST, detail).about(ANSWERS, answers);
        }
        return true;
    }
}
