package io.levain.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages are there in each language, and none is missing that a template asks for. */
class PageBundleTests {

    private static final Pattern ASKED = Pattern.compile("#\\{([a-z-]+)");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");

    private final Properties english = read("");

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_fr"})
    void saysTheSameInEachLanguage(String language) {
        Properties other = read(language);
        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(parameters(other, key)).as(key).isEqualTo(parameters(english, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr"})
    void canBeRead(String language) {
        Properties words = read(language);
        words.stringPropertyNames().forEach(key -> {
            String said = new MessageFormat(words.getProperty(key), Locale.ROOT).format(new Object[] {1, 1, 1, 1});
            assertThat(said).as(key).isNotBlank().doesNotContain("{", "choice");
            assertThat(words.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
        });
    }

    @Test
    void hasWhatTheTemplatesAskFor() throws IOException {
        for (String template : List.of("frame", "shop", "shops", "problem")) {
            String html = Files.readString(Path.of("src/main/resources/io/levain/page", template + ".html"));
            Set<String> asked =
                    ASKED.matcher(html).results().map(found -> found.group(1)).collect(Collectors.toSet());
            assertThat(english.stringPropertyNames()).as(template).containsAll(asked);
        }
    }

    private static Set<String> parameters(Properties words, String key) {
        return PARAMETER
                .matcher(words.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String language) {
        Properties words = new Properties();
        String name = "page" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(PlanPages.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
