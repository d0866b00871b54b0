package io.levain.catalog;

import io.levain.http.QueryReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The one place where what a request names becomes a chain, a bakery or a product: controllers take a {@link Chain}, a
 * {@link Bakery} or a {@link Product} as a parameter, or a {@link BakeryName} where they look it up themselves. The chain comes from the parameter
 * {@code chain} of the address, the others from its path or, where that does not name them, from parameters of their
 * names; those may be left out if the argument is {@code @Nullable}. Whoever may not see something learns here that
 * there is no such thing.
 */
@Component
class Door implements HandlerMethodArgumentResolver, QueryReader {

    /** The parameter that names the chain. */
    static final String CHAIN = "chain";

    /** The chain unless told. */
    static final String DEFAULT_CHAIN = "default";

    private static final String RESOLVED = Door.class.getName();

    private final Catalog catalog;

    Door(Catalog catalog) {
        this.catalog = catalog;
    }

    /** What the address calls such an argument, or null if it is none that is resolved here. */
    static @Nullable String name(MethodParameter argument) {
        Class<?> type = argument.getParameterType();
        if (type == Chain.class) {
            return CHAIN;
        }
        if (type == Product.class) {
            return "product";
        }
        return type == Bakery.class || type == BakeryName.class ? "bakery" : null;
    }

    /** Whether the path of the argument's handler names it. */
    static boolean isInPath(MethodParameter argument, String name) {
        return isInPath(
                        AnnotatedElementUtils.findMergedAnnotation(argument.getExecutable(), RequestMapping.class),
                        name)
                || isInPath(
                        AnnotatedElementUtils.findMergedAnnotation(argument.getContainingClass(), RequestMapping.class),
                        name);
    }

    private static boolean isInPath(@Nullable RequestMapping mapping, String name) {
        return mapping != null && String.join(" ", mapping.path()).contains("{" + name + "}");
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return name(parameter) != null;
    }

    /** Whatever is named, it is that of a chain. */
    @Override
    public Set<String> reads(MethodParameter argument) {
        Set<String> read = new LinkedHashSet<>();
        String name = name(argument);
        if (name != null) {
            read.add(CHAIN);
            read.add(name);
            read.removeIf(each -> isInPath(argument, each));
        }
        return read;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws MissingServletRequestParameterException {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        String name = Objects.requireNonNull(name(parameter));
        String code = code(request, name);
        if (code != null && code.isEmpty() && parameter.hasParameterAnnotation(MayBeEmpty.class)) {
            return null;
        }
        if (code == null && !name.equals(CHAIN)) {
            if (parameter.isOptional()) {
                return null;
            }
            throw new MissingServletRequestParameterException(name, "String");
        }
        if (parameter.getParameterType() == BakeryName.class) {
            return new BakeryName(chainCode(request), Objects.requireNonNull(code));
        }
        Chain chain = chain(request);
        return switch (name) {
            case "bakery" -> catalog.bakery(chain.id(), Objects.requireNonNull(code));
            case "product" -> catalog.product(chain.id(), Objects.requireNonNull(code));
            default -> chain;
        };
    }

    /** Looked up once for all that a request names of it. */
    private Chain chain(HttpServletRequest request) {
        if (request.getAttribute(RESOLVED) instanceof Chain known) {
            return known;
        }
        Chain chain = catalog.chain(chainCode(request));
        request.setAttribute(RESOLVED, chain);
        return chain;
    }

    private static String chainCode(HttpServletRequest request) {
        String code = code(request, CHAIN);
        return code == null ? DEFAULT_CHAIN : code;
    }

    private static @Nullable String code(HttpServletRequest request, String name) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path
                && path.get(name) instanceof String code) {
            return code;
        }
        return request.getParameter(name);
    }
}
