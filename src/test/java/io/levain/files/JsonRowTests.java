package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonRowTests {

    private static final Map<String, Object> SALE =
            Map.of("bakery", "main", "product", "rye", "date", "2026-03-01", "sold", BigDecimal.TEN);

    @Test
    void readsTheNamesInCamelCase() {
        SalesRow row = read(SalesRow.FORMAT, with(SALE, "soldOutAt", "11:05")).only();

        assertThat(row.counts().sold().orNull()).isEqualTo(10.0);
        assertThat(row.counts().soldOutAt().isGiven()).isTrue();
        assertThat(row.counts().baked().isGiven()).isFalse();
    }

    @Test
    void tellsNullFromAbsent() {
        SalesRow row = read(SalesRow.FORMAT, with(SALE, "baked", null)).only();

        assertThat(row.counts().baked()).isEqualTo(Field.of(null)).isNotEqualTo(Field.absent());
        assertThat(row.counts().baked().over(3.0)).isNull();
        assertThat(row.counts().unsold().over(3.0)).isEqualTo(3.0);
    }

    @Test
    void namesAnUnknownFieldAsTheSenderSpellsIt() {
        Refusal refusal =
                read(SalesRow.FORMAT, with(SALE, "sold_out_at", "11:05")).onlyRefusal();

        assertThat(refusal.row()).isEqualTo(7);
        assertThat(refusal.field()).isEqualTo("sold_out_at");
        assertThat(refusal.reason()).contains("not a field");
    }

    @Test
    void namesAFieldAtFaultInCamelCase() {
        Refusal refusal =
                read(SalesRow.FORMAT, with(SALE, "soldOutAt", "25:00")).onlyRefusal();

        assertThat(refusal.field()).isEqualTo("soldOutAt");
        assertThat(refusal.value()).isEqualTo("25:00");
    }

    @Test
    void guessesNoTypes() {
        assertThat(read(SalesRow.FORMAT, with(SALE, "sold", "10")).onlyRefusal().reason())
                .contains("without quotes");
        assertThat(read(SalesRow.FORMAT, with(SALE, "product", BigDecimal.ONE))
                        .onlyRefusal()
                        .reason())
                .contains("in quotes");
        assertThat(read(SalesRow.FORMAT, with(SALE, "sold", true)).onlyRefusal().field())
                .isEqualTo("sold");
    }

    @Test
    void refusesARowWithoutItsKeyOrWithWhatItMustHaveErased() {
        Map<String, Object> dateless = new HashMap<>(SALE);
        dateless.remove("date");

        assertThat(read(SalesRow.FORMAT, dateless).onlyRefusal().field()).isEqualTo("date");
        assertThat(read(SalesRow.FORMAT, with(SALE, "date", null)).onlyRefusal().field())
                .isEqualTo("date");
        assertThat(read(SalesRow.FORMAT, with(SALE, "sold", null)).onlyRefusal().field())
                .isEqualTo("sold");
    }

    @Test
    void letsAnUpdateLeaveOutWhatIsAlreadyKnown() {
        ProductRow row = read(ProductRow.FORMAT, Map.of("product", "rye", "price", new BigDecimal("3.20")))
                .only();

        assertThat(row.name().isGiven()).isFalse();
        assertThat(row.money().price().orNull()).isEqualTo(new BigDecimal("3.2"));
    }

    @Test
    void readsWhatItWrites() {
        AssortmentRow row = new AssortmentRow(
                "main",
                "rye",
                Field.of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY)),
                null,
                Field.of(LocalDate.of(2026, 12, 31)),
                new MoneyFields(Field.of(new BigDecimal("3.25")), Field.absent(), Field.absent()),
                Field.of(6),
                Field.absent());
        Map<String, Object> json = AssortmentRow.FORMAT.toJson(row);

        assertThat(json)
                .containsEntry("weekdays", "monday saturday")
                .containsEntry("price", new BigDecimal("3.25"))
                .containsEntry("packSize", new BigDecimal("6"))
                .doesNotContainKeys("from", "cost");
        assertThat(read(AssortmentRow.FORMAT, json).only()).isEqualTo(row);
    }

    @Test
    void readsZonesAndInstants() {
        assertThat(read(BakeryRow.FORMAT, Map.of("bakery", "main", "timeZone", "Europe/Berlin"))
                        .only()
                        .place()
                        .timeZone()
                        .orNull())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(read(
                                WeatherRow.FORMAT,
                                Map.of("bakery", "main", "date", "2026-03-01", "issuedAt", "2026-02-28T18:00:00+01:00"))
                        .only()
                        .issuedAt())
                .isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
    }

    private static <R> Readings<R> read(RowFormat<R> format, Map<String, ? extends @Nullable Object> fields) {
        Readings<R> readings = new Readings<>();
        format.readJson(7, fields, readings);
        return readings;
    }

    private static Map<String, @Nullable Object> with(Map<String, Object> row, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new HashMap<>(row);
        changed.put(field, value);
        return changed;
    }
}
