package io.levain.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.levain.demand.past.NoticeKind;
import io.levain.facts.Fact;
import io.levain.facts.FactKind;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TextsTests {

    private static final ResourceBundle FILE = ResourceBundle.getBundle("io.levain.texts.facts", Locale.ROOT);

    private final Texts texts = new Texts();

    @Test
    void hasASentenceForEachKindAndNoOther() {
        Set<String> sentences = FILE.keySet().stream()
                .map(key -> key.replaceAll("\\.todo$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(sentences).isEqualTo(kinds());
    }

    @Test
    void hasTheSentenceWhereThereIsAdvice() {
        assertThat(FILE.keySet().stream().filter(key -> key.endsWith(".todo")))
                .allSatisfy(key -> assertThat(FILE.containsKey(key.replaceAll("\\.todo$", "")))
                        .isTrue());
    }

    @Test
    void readsEachOfThem() {
        for (String key : FILE.keySet()) {
            assertThat(new MessageFormat(FILE.getString(key).replaceAll("\\{(\\w+)", "{0"), Locale.ENGLISH))
                    .as(key)
                    .isNotNull();
        }
    }

    @Test
    void saysWhatWasNoticedAndWhatToDo() {
        Fact fact = Fact.of(NoticeKind.VALUE_SET_ASIDE)
                .with("bakery", "main")
                .with("product", "rye")
                .with("from", LocalDate.of(2026, 3, 4))
                .with("sold", 10_000.0)
                .with("before", 120.5);
        assertThat(texts.sentence(fact, Locale.ENGLISH))
                .isEqualTo("rye: the 10,000 sold on 2026-03-04 are far beyond the 120.5 that such days sold at most"
                        + " before; they do not count until somebody confirms or corrects them");
        assertThat(texts.of(fact))
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
        LocaleContextHolder.setLocale(Locale.JAPANESE);
        try {
            assertThat(texts.of(fact)).startsWith("no weather is known of 2026-08-01 to 2026-08-02");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
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

    /** The words of all kinds that any module has. */
    private static Set<String> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.levain").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FactKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(kind -> ((FactKind) kind).word())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
