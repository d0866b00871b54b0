package io.levain.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.levain.demand.past.NoticeKind;
import io.levain.facts.Fact;
import io.levain.facts.FactKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTests {

    private static final ResourceBundle FILE = ResourceBundle.getBundle("io.levain.texts.facts", Locale.ROOT);

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

    private static final Fact SET_ASIDE = Fact.of(NoticeKind.VALUE_SET_ASIDE)
            .with("bakery", "main")
            .with("product", "rye")
            .with("from", LocalDate.of(2026, 3, 4))
            .with("sold", 10_000.0)
            .with("before", 120.5);

    private final Texts texts = new Texts();

    /** A sentence of a file, under its key. */
    private record Line(String key, String pattern) {

        Set<String> parameters() {
            return PARAMETER
                    .matcher(pattern)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void hasASentenceForEachKindAndNoOther() {
        Set<String> sentences = FILE.keySet().stream()
                .map(key -> key.replaceAll("\\.todo$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).isEqualTo(kinds());
    }

    @Test
    void tellsAllKindsApart() {
        assertThat(words()).doesNotHaveDuplicates();
    }

    @Test
    void hasTheSentenceWhereThereIsAdvice() {
        assertThat(FILE.keySet().stream().filter(key -> key.endsWith(".todo")))
                .allSatisfy(key -> assertThat(FILE.containsKey(key.replaceAll("\\.todo$", "")))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void readsEachOfThem(String language) throws IOException {
        for (Line line : lines(language)) {
            assertThat(new MessageFormat(
                            PARAMETER.matcher(line.pattern()).replaceAll("{0"), Locale.forLanguageTag(language)))
                    .as(line.key())
                    .isNotNull();
        }
    }

    /** Line by line, so that two files can be read beside each other. */
    @ParameterizedTest
    @MethodSource("languages")
    void saysTheSameInEachLanguage(String language) throws IOException {
        List<Line> english = lines("en");
        List<Line> others = lines(language);
        assertThat(others.stream().map(Line::key))
                .containsExactlyElementsOf(english.stream().map(Line::key).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(others.get(i).parameters())
                    .as(english.get(i).key())
                    .isEqualTo(english.get(i).parameters());
        }
    }

    /** A sentence within a choice is only read when it is chosen. */
    @ParameterizedTest
    @MethodSource("languages")
    void canBeSaidInEachLanguage(String language) throws IOException {
        for (Line line : lines(language)) {
            for (int number = 0; number <= 2; number++) {
                Map<String, Object> parameters = new HashMap<>();
                for (String name : line.parameters()) {
                    parameters.put(name, number);
                }
                assertThat(texts.sentence(new Fact(line.key(), parameters), Locale.forLanguageTag(language)))
                        .as(line.key())
                        .isNotEqualTo(line.key())
                        .doesNotContain(",choice,", ",number,");
            }
        }
    }

    /** A single apostrophe would quote what follows, and be lost itself. */
    @ParameterizedTest
    @MethodSource("languages")
    void quotesBracesAlone(String language) throws IOException {
        assertThat(lines(language))
                .allSatisfy(line -> assertThat(line.pattern()
                                .replace("''", "")
                                .replace("'{'", "")
                                .replace("'}'", ""))
                        .as(line.key())
                        .doesNotContain("'"));
    }

    @Test
    void speaksGermanAndFrench() {
        assertThat(texts.sentence(SET_ASIDE, Locale.GERMAN))
                .isEqualTo("rye: 10.000 verkauft am 2026-03-04, weit mehr als je an solchen Tagen (bisher höchstens"
                        + " 120,5); das zählt erst, wenn es jemand bestätigt oder berichtigt");
        assertThat(texts.sentence(SET_ASIDE, Locale.FRENCH))
                .isEqualTo("rye\u00a0: 10\u202f000 vendus le 2026-03-04, bien plus que jamais pour un jour de ce type"
                        + " (120,5 au plus jusque-là)\u00a0; cela ne compte pas tant que personne ne le confirme ou ne"
                        + " le corrige");
        Fact missing = new Fact("weather-missing", Map.of("date", "2026-03-04", "bakery", "main"));
        assertThat(in(Locale.GERMANY, missing))
                .isEqualTo("für den 2026-03-04 ist kein Wetter bekannt; die Wettervorhersage per POST an"
                        + " /api/v1/bakeries/main/weather senden");
        assertThat(in(Locale.CANADA_FRENCH, missing))
                .isEqualTo("aucune météo n’est connue pour le 2026-03-04\u00a0; envoyez la prévision météo par POST à"
                        + " /api/v1/bakeries/main/weather");
    }

    @Test
    void speaksEnglishOnAGermanMachine() {
        Fact fact = Fact.of(NoticeKind.WEATHER_GAP).with("from", "2026-08-01").with("to", "2026-08-02");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            for (Locale asked : List.of(Locale.ENGLISH, Locale.UK, Locale.JAPANESE, Locale.ROOT)) {
                assertThat(new Texts().sentence(fact, asked)).startsWith("no weather is known of");
            }
            assertThat(new Texts().of(fact)).startsWith("no weather is known of");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatWasNoticedAndWhatToDo() {
        assertThat(texts.sentence(SET_ASIDE, Locale.ENGLISH))
                .isEqualTo("rye: the 10,000 sold on 2026-03-04 are far beyond the 120.5 that such days sold at most"
                        + " before; they do not count until somebody confirms or corrects them");
        assertThat(texts.of(SET_ASIDE))
                .endsWith("; PUT /api/v1/bakeries/main/sales/2026-03-04/rye/confirmation if it is right, else send the"
                        + " right number");
    }

    @Test
    void choosesByFlagsAndCounts() {
        Fact list = Fact.of(NoticeKind.SCHOOL_HOLIDAYS_UNKNOWN)
                .with("from", "2026-08-01")
                .with("to", "2026-08-31");
        assertThat(texts.sentence(list.with("ended", true), Locale.ENGLISH)).contains("ends before 2026-08-01;");
        assertThat(texts.sentence(list.with("ended", false), Locale.ENGLISH))
                .contains("says nothing of 2026-08-01 to 2026-08-31;");
        Fact missing =
                Fact.of(NoticeKind.SALES_MISSING).with("from", "2026-08-01").with("to", "2026-08-02");
        assertThat(texts.sentence(missing.with("days", 1), Locale.ENGLISH)).contains("nothing sold on 2026-08-01 ");
        assertThat(texts.sentence(missing.with("days", 2), Locale.ENGLISH))
                .contains("nothing sold from 2026-08-01 to 2026-08-02 ");
    }

    @Test
    void speaksEnglishWhereALanguageIsNotSpoken() {
        Fact fact = Fact.of(NoticeKind.WEATHER_GAP).with("from", "2026-08-01").with("to", "2026-08-02");
        assertThat(in(Locale.JAPANESE, fact)).startsWith("no weather is known of 2026-08-01 to 2026-08-02");
    }

    @Test
    void repeatsASentenceOfBefore() {
        assertThat(texts.of(Fact.text("it's {old}"))).isEqualTo("it's {old}");
        assertThat(texts.of(new Fact("weather-gap", Map.of(Fact.SENTENCE, "no weather then"))))
                .isEqualTo("no weather then");
    }

    @Test
    void marksAParameterThatIsLacking() {
        assertThat(texts.sentence(Fact.of(NoticeKind.WEATHER_GAP), Locale.ENGLISH))
                .contains("of ? to ?");
    }

    @Test
    void surviveBeingStored() {
        List<Fact> facts = List.of(
                Fact.of(NoticeKind.WEATHER_GAP).with("from", LocalDate.of(2026, 3, 4)),
                Fact.of(NoticeKind.PRODUCT_SILENT).with("leftOut", 3).with("products", List.of("a", "b")));
        FactsConverter converter = new FactsConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }

    private static Set<String> languages() {
        return Texts.LANGUAGES;
    }

    /** The fact as one who asks in that language is told it. */
    private String in(Locale language, Fact fact) {
        LocaleContextHolder.setLocale(language);
        try {
            return texts.of(fact);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** The sentences of a file as they stand there, also those whose key stands there twice. */
    private static List<Line> lines(String language) throws IOException {
        String name = "facts" + (language.equals("en") ? "" : "_" + language) + ".properties";
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return file.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("=", 2))
                    .map(parts -> new Line(parts[0], parts[1]))
                    .toList();
        }
    }

    /** The words of all kinds that any module has. */
    private static Set<String> kinds() {
        return new TreeSet<>(words());
    }

    private static List<String> words() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.levain").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FactKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(kind -> ((FactKind) kind).word())
                        .toList();
    }
}
