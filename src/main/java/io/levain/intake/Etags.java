package io.levain.intake;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives each small answer of the API an ETag, so that who asks again and again is told in a few bytes that nothing is
 * new. Rows that are written while they are read have none: they would have to be held. Forecasts have their own, which
 * comes from what is stored.
 */
@Component
class Etags extends ShallowEtagHeaderFilter {

    /** Weak ones, for a strong one would forbid to compress the answer. */
    Etags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().endsWith("/forecasts");
    }
}
