package io.levain.texts;

import io.levain.facts.Fact;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes sentences of facts. Each kind has a {@link MessageFormat} in {@code facts.properties} that names its parameters,
 * as in <code>no weather is known for {date}</code>. Another language is another such file, and a word in {@link
 * #LANGUAGES}.
 */
@Component
public class Texts {

    /** Those that are spoken. The file without a language in its name is the English one. */
    static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

    private final MessageSource sentences;

    /** The messages are written for reading, names and all; what a formatter needs is worked out once for each. */
    private final Map<String, Sentence> known = new ConcurrentHashMap<>();

    /** Reads the files beside this class. */
    public Texts() {
        ResourceBundleMessageSource files = new ResourceBundleMessageSource();
        files.setBasename("io/levain/texts/facts");
        files.setDefaultEncoding(StandardCharsets.UTF_8.name());
        files.setFallbackToSystemLocale(false);
        this.sentences = files;
    }

    /** The fact and what to do about it, in the language of the request that is answered, else in English. */
    public String of(Fact fact) {
        Locale language = language();
        String sentence = sentence(fact, language);
        return isOfBefore(fact)
                ? sentence
                : advice(fact, language)
                        .map(todo -> sentence + semicolon(language) + todo)
                        .orElse(sentence);
    }

    /** The facts as sentences, one after the other. */
    public String of(Collection<Fact> facts) {
        return facts.stream().map(this::of).collect(Collectors.joining(semicolon(language())));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocaleContext() == null ? Locale.ENGLISH : LocaleContextHolder.getLocale();
    }

    /** In French a space stands before it, at which no line ends. */
    private static String semicolon(Locale language) {
        return language.getLanguage().equals("fr") ? "\u00a0; " : "; ";
    }

    /** The fact as a sentence in that language, or in English where it is not spoken. */
    public String sentence(Fact fact, Locale language) {
        if (isOfBefore(fact)) {
            return String.valueOf(fact.parameters().get(Fact.SENTENCE));
        }
        return text(fact.kind(), fact, language).orElse(fact.kind());
    }

    /** What to do about it in that language, or in English where it is not spoken; empty if there is nothing to do. */
    public Optional<String> advice(Fact fact, Locale language) {
        return text(fact.kind() + ".todo", fact, language);
    }

    /** Whether the fact was written down as a sentence before there were facts. */
    private static boolean isOfBefore(Fact fact) {
        return fact.parameters().keySet().equals(Set.of(Fact.SENTENCE));
    }

    private Optional<String> text(String key, Fact fact, Locale language) {
        String pattern = sentences.getMessage(key, null, null, language);
        return pattern == null
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(pattern, Sentence::of).with(fact.parameters(), language));
    }

    /** A pattern whose parameters have names, made ready for a formatter that counts them. */
    private record Sentence(String pattern, List<String> names) {

        static Sentence of(String named) {
            List<String> names = PARAMETER
                    .matcher(named)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            String counted = PARAMETER
                    .matcher(named)
                    .replaceAll(found -> Matcher.quoteReplacement("{" + names.indexOf(found.group(1))));
            return new Sentence(counted, names);
        }

        String with(Map<String, Object> parameters, Locale language) {
            // a formatter is not for several threads
            return new MessageFormat(pattern, language)
                    .format(names.stream().map(name -> value(parameters, name)).toArray());
        }

        private static Object value(Map<String, Object> parameters, String name) {
            Object value = parameters.getOrDefault(name, "?");
            if (value instanceof Collection<?> all) {
                return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
            }
            return value instanceof Boolean holds ? (holds ? 1 : 0) : value; // a choice goes by numbers
        }
    }
}
