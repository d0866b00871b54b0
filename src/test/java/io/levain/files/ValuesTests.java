package io.levain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTests {

    @ParameterizedTest
    @CsvSource({
        "date, 2026-02-31",
        "date, 2025-02-29",
        "date, 31.12.2026",
        "date, 2026-3-4",
        "date, 0206-03-04",
        "date, 2026-03-04T00:00",
        "date, ''",
        "sold, -10000001",
        "sold, many",
        "sold, 1e308",
        "sold, NaN",
        "sold, Infinity",
        "sold, 10000001",
        "sold, 0x1F",
        "sold, 1 000",
        "sold, 1e99999",
        "baked, -0.5",
        "unsold, abc",
        "sold_out_at, 25:00",
        "sold_out_at, 24:00",
        "sold_out_at, 11:60",
        "sold_out_at, 7:05",
        "ordered, -1",
        "marked_down, -1",
        "marked_down_income, -0.01",
        "marked_down_income, 1000000001",
        "bakery, ' main'",
        "bakery, ' '",
        "bakery, ''",
        "product, ''"
    })
    void refusesASale(String column, String value) {
        String row = "main,rye,2026-03-01,3,4,1,11:00,0,1,0.5";
        String[] cells = row.split(",", -1);
        cells[SalesRow.FORMAT.names().indexOf(column)] = "\"" + value + "\"";

        Refusal refusal = Readings.csv(
                        SalesRow.FORMAT, String.join(",", SalesRow.FORMAT.names()), String.join(",", cells))
                .onlyRefusal();

        assertThat(refusal.row()).isEqualTo(2);
        assertThat(refusal.field()).isEqualTo(column);
        assertThat(refusal.value()).isEqualTo(value.isEmpty() ? null : value);
        assertThat(refusal.reason()).startsWith("must ");
    }

    @Test
    void lacksSoldUnlessBakedAndUnsoldGiveIt() {
        Readings<SalesRow> read = Readings.csv(
                SalesRow.FORMAT,
                "bakery,product,date,sold,baked,unsold",
                "main,rye,2026-03-01,,10,2",
                "main,rye,2026-03-02,,10,");

        assertThat(read.rows).extracting(SalesRow::date).containsExactly(LocalDate.of(2026, 3, 1));
        assertThat(read.refusals).extracting(Refusal::row, Refusal::field).containsExactly(tuple(3L, "sold"));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "-0, 0", "1.50, 1.5", "1e3, 1000", "' 12 ', 12", "10000000, 10000000", ".5, 0.5"})
    void acceptsANumber(String text, double value) {
        SalesRow row = Readings.csv(SalesRow.FORMAT, "bakery,product,date,sold", "main,rye,2026-03-01," + text)
                .only();

        assertThat(row.counts().sold().orNull()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "time_zone, Europe/Kiel",
        "time_zone, +01:00",
        "country, XX",
        "country, de",
        "country, DEU",
        "region, Bayern",
        "latitude, 90.1",
        "longitude, -180.5",
        "currency, EURO",
        "name, ''",
        "bakery, a\tb"
    })
    void refusesABakery(String column, String value) {
        String[] cells = "main,Main,default,54.3,10.1,Europe/Berlin,DE,SH,EUR,,".split(",", -1);
        cells[BakeryRow.FORMAT.names().indexOf(column)] = "\"" + value + "\"";

        assertThat(Readings.csv(BakeryRow.FORMAT, String.join(",", BakeryRow.FORMAT.names()), String.join(",", cells))
                        .onlyRefusal()
                        .field())
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "price, 1.23456",
        "price, -1",
        "cost, 1e9",
        "lost_share, 1.1",
        "service_level, 1",
        "return_rate, 0",
        "return_rate, 1",
        "level_at_least, 0",
        "level_at_most, 1",
        "press, 0",
        "batch_size, 0",
        "batch_size, 2.5",
        "minimum_display, 21",
        "maximum, -1",
        "lead_minutes, 99999",
        "fresh_minutes, 1",
        "dough_grams, -1",
        "replaces, rye",
        "replaces_from, 1969-12-31",
        "replaces_from, 2026-02-30"
    })
    void refusesAProduct(String column, String value) {
        String[] cells =
                "rye,Rye,bread,3.2,1.1,0,1,0.8,0.08,0.5,0.9,6,4,20,90,240,500,wheat,30,old,2026-05-01".split(",", -1);
        cells[ProductRow.FORMAT.names().indexOf(column)] = value;

        assertThat(Readings.csv(ProductRow.FORMAT, String.join(",", ProductRow.FORMAT.names()), String.join(",", cells))
                        .onlyRefusal()
                        .field())
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource({
        "temperature_mean, 61",
        "temperature_min, -91",
        "precipitation_mm, -1",
        "sunshine_hours, 24.5",
        "cloud_cover_oktas, 9",
        "wind_kmh, -1",
        "weather_code, 100",
        "weather_code, 1.5",
        "issued_at, 2026-03-01"
    })
    void refusesAWeather(String column, String value) {
        assertThat(Readings.csv(WeatherRow.FORMAT, "bakery,date," + column, "main,2026-03-01," + value)
                        .onlyRefusal()
                        .field())
                .isEqualTo(column);
    }

    @Test
    void refusesAnEventThatEndsBeforeItBegins() {
        Readings<EventRow> read = Readings.csv(
                EventRow.FORMAT,
                "bakery,product,date,until,category,name",
                ",,2026-03-02,2026-03-01,market,Market",
                ",,2026-03-02,2026-03-02,fair,Market",
                ",,2026-03-02,2026-03-02,market,Market");

        assertThat(read.refusals).extracting(Refusal::field).containsExactly("until", "category");
        assertThat(read.rows).singleElement().extracting(EventRow::bakery).isNull();
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        Readings<HoursRow> read = Readings.csv(
                HoursRow.FORMAT,
                "bakery,weekday,opens,closes,from,until",
                "main,monday,06:00,06:00,,",
                "main,Montag,06:00,18:00,,",
                "main,monday,06:00,18:00,2026-02-01,2026-01-01",
                "main,monday,06:00,18:00,,");

        assertThat(read.refusals).extracting(Refusal::field).containsExactly("closes", "weekday", "until");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void refusesAStandingOrderThatCannotBe() {
        Readings<StandingRow> read = Readings.csv(
                StandingRow.FORMAT,
                "bakery,customer,product,weekday,quantity,from,until,handover",
                "main,,rye,monday,1,,,",
                "main,Mole,rye,Montag,1,,,",
                "main,Mole,rye,,1,,,",
                "main,Mole,rye,monday,-1,,,",
                "main,Mole,rye,monday,,,,",
                "main,Mole,rye,monday,1,2026-02-01,2026-01-31,",
                "main,Mole,rye,monday,1,,,bike",
                "main,Mole,rye,monday,1,2026-02-01,2026-02-01,pickup");

        assertThat(read.refusals)
                .extracting(Refusal::field)
                .containsExactly("customer", "weekday", "weekday", "quantity", "quantity", "until", "handover");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void refusesAnAimThatNobodyCanHave() {
        Readings<AimRow> read = Readings.csv(
                AimRow.FORMAT,
                "bakery,category,service_level,return_rate,level_at_least,level_at_most",
                "main,bread,1,,,",
                "main,bread,,0,,",
                "main,,,1,,",
                ",bread,,,0,",
                ",,,,,1",
                ",,,0.08,0.5,0.9");

        assertThat(read.refusals)
                .extracting(Refusal::field)
                .containsExactly("service_level", "return_rate", "return_rate", "level_at_least", "level_at_most");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void holdsARowMadeInCodeToTheSameChecks() {
        assertThatThrownBy(() -> new OrderRow("main", "rye", LocalDate.of(2026, 3, 1), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quantity")
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new SalesRow(
                        "main",
                        "rye",
                        LocalDate.of(2026, 3, 1),
                        new CountFields(
                                Field.of(2.0),
                                Field.of(-2.0),
                                Field.absent(),
                                Field.of(LocalTime.NOON),
                                Field.absent(),
                                Field.absent(),
                                Field.absent())))
                .hasMessageContaining("baked")
                .hasMessageContaining("-2");
    }

    @Test
    void shortensALongValueWithoutCuttingACharacterInHalf() {
        Refusal refusal = new Refusal(1, "name", "x".repeat(59) + "🥖🥖", "too long");

        assertThat(refusal.value()).isEqualTo("x".repeat(59) + "…");
    }
}
