package io.levain.texts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * In which language a request is answered: of those that are spoken the one it likes best, with the numbers of its
 * country. Else in English, whatever the language of the machine, which the container would answer in.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
@ConditionalOnWebApplication
class LanguageResolver extends AcceptHeaderLocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(language -> Texts.LANGUAGES.contains(language.getLanguage()))
                .findFirst()
                .map(LanguageResolver::plain)
                .orElse(Locale.ENGLISH);
    }

    /** What a header says, the best first; nothing if it is none. */
    private static List<LanguageRange> accepted(@Nullable String header) {
        try {
            return header == null ? List.of() : LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /** Without what else a request can say, of which there is no end, while answers are kept for each language. */
    private static Locale plain(Locale language) {
        return new Locale.Builder()
                .setLanguage(language.getLanguage())
                .setRegion(language.getCountry())
                .build();
    }
}
