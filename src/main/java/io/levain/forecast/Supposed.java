package io.levain.forecast;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.CalendarEvent;
import io.levain.catalog.Bakery;
import io.levain.demand.days.DayConditions;
import io.levain.demand.days.DayWeather;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.files.BadField;
import io.levain.files.BakeryRow;
import io.levain.files.EventRow;
import io.levain.files.ProductRow;
import io.levain.files.RowFormat;
import io.levain.files.WeatherRow;
import io.levain.history.BakeryHistory;
import io.levain.intake.UnreadRow;
import io.levain.models.ServedBy;
import io.levain.weather.WeatherHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of one day of a bakery, as rows of the files that would say so.
 *
 * @param closed whether the bakery is closed; null for what the calendar says
 * @param weather null for what is known
 * @param events those that happen besides what is known
 * @param products one row a product
 * @param oven a row of bakeries.csv that gives its maximum; null for what is known
 */
record Supposed(
        LocalDate date,
        @Nullable Boolean closed,
        @Nullable WeatherRow weather,
        List<EventRow> events,
        List<ProductRow> products,
        @Nullable BakeryRow oven) {

    /**
     * Reads what was asked.
     *
     * @throws Refused naming the first field that is at fault
     */
    static Supposed of(Bakery bakery, LocalDate date, WhatIf asked) {
        RowFormat<WeatherRow> weather = ofDay(WeatherRow.FORMAT, bakery, date);
        UnreadRow<WeatherRow> supposedWeather = asked.weather();
        BigDecimal maximum = asked.maximum();
        return new Supposed(
                date,
                asked.closed(),
                supposedWeather == null ? null : checked("weather.", weather, () -> supposedWeather.read(weather)),
                rows("events", ofDay(EventRow.FORMAT, bakery, date), asked.events()),
                rows("products", ProductRow.FORMAT, asked.products()),
                maximum == null ? null : oven(bakery, maximum));
    }

    private static <R> RowFormat<R> ofDay(RowFormat<R> format, Bakery bakery, LocalDate date) {
        return format.given("bakery", bakery.code()).given("date", date.toString());
    }

    private static <R> List<R> rows(String list, RowFormat<R> format, @Nullable List<@Nullable UnreadRow<R>> unread) {
        List<@Nullable UnreadRow<R>> given = Objects.requireNonNullElse(unread, List.of());
        return IntStream.range(0, given.size())
                .mapToObj(i -> checked(place(list, i), format, () -> row(given.get(i), format)))
                .toList();
    }

    private static <R> R row(@Nullable UnreadRow<R> unread, RowFormat<R> format) {
        if (unread == null) {
            throw UnreadRow.noObject();
        }
        return unread.read(format);
    }

    private static BakeryRow oven(Bakery bakery, BigDecimal maximum) {
        UnreadRow<BakeryRow> row = UnreadRow.of(Map.of("bakery", bakery.code(), "maximum", maximum));
        return checked("", BakeryRow.FORMAT, () -> row.read(BakeryRow.FORMAT));
    }

    /** Where a row of a list stands, before the name of its field. */
    static String place(String list, int index) {
        return list + "[" + index + "].";
    }

    /**
     * What is made of a row, or why not.
     *
     * @param place where the row stands
     * @throws Refused naming the field with its place
     */
    static <T> T checked(String place, RowFormat<?> format, Supplier<T> making) {
        try {
            return making.get();
        } catch (BadField e) {
            String name = format.jsonName(e.column());
            String field = name == null ? place.substring(0, place.length() - 1) : place + name;
            throw Refused.because(ForecastFailure.BAD_SUPPOSITION)
                    .about(field, e.value())
                    .with("field", field)
                    .with("reason", e.reason());
        }
    }

    /** @throws BadField if a row supposes another past of a product: a forecast rests on the one that there was */
    static void checkPast(ProductRow row) {
        if (row.past().replaces().isGiven()) {
            throw new BadField("replaces", row.past().replaces().orNull(), "cannot be supposed");
        }
        if (row.past().replacesFrom().isGiven()) {
            throw new BadField("replaces_from", row.past().replacesFrom().orNull(), "cannot be supposed");
        }
    }

    /** What would be known of the bakery. */
    BakeryHistory over(BakeryHistory known) {
        BakeryCalendar calendar = known.calendar()
                .supposing(date, closed, events.stream().map(CalendarEvent::of).toList());
        DayConditions day = new DayConditions(calendar.day(date), weatherOver(known), closed != null && !closed);
        Bakery bakery = oven == null ? known.bakery() : known.bakery().after(oven);
        return known.supposing(bakery, date, day, calendar);
    }

    /** Where its goods would be baked: of a shared oven a supposed maximum is what this shop gets. */
    Kitchen over(Kitchen kitchen) {
        return oven == null ? kitchen : kitchen.supposing(maximum(oven));
    }

    private static int maximum(BakeryRow oven) {
        return Objects.requireNonNull(oven.maximum().orNull());
    }

    private DayWeather weatherOver(BakeryHistory known) {
        DayWeather before = known.history().orElseThrow().conditions(date).weather();
        return weather == null ? before : WeatherHistory.after(before, weather);
    }

    /**
     * All of it to be told to people, and what is not supposed.
     *
     * @param by what makes the forecast
     * @param then what would be known
     * @param kitchen where the goods are baked
     */
    List<Fact> facts(ServedBy by, BakeryHistory then, Kitchen kitchen) {
        List<Fact> facts = new ArrayList<>();
        if (closed != null) {
            facts.add(Fact.of(closed ? SupposedKind.SUPPOSED_CLOSED : SupposedKind.SUPPOSED_OPEN));
        }
        if (weather != null) {
            facts.add(Fact.of(SupposedKind.SUPPOSED_WEATHER));
            if (isTemperatureUnclear(
                    then.history().orElseThrow().conditions(date).weather())) {
                facts.add(Fact.of(SupposedKind.TEMPERATURE_UNCLEAR));
            }
        }
        if (!events.isEmpty()) {
            facts.add(Fact.of(SupposedKind.SUPPOSED_EVENTS)
                    .with("names", events.stream().map(EventRow::name).toList()));
        }
        if (!products.isEmpty()) {
            facts.add(Fact.of(SupposedKind.SUPPOSED_PRODUCTS).with("products", codes(products)));
        }
        if (oven != null) {
            facts.add(Fact.of(SupposedKind.SUPPOSED_MAXIMUM).with("pieces", maximum(oven)));
        }
        List<String> priced = codes(
                products.stream().filter(row -> row.money().price().isGiven()).toList());
        if (!priced.isEmpty()) {
            facts.add(Fact.of(SupposedKind.CUSTOMERS_NOT_GUESSED).with("products", priced));
        }
        if (by == ServedBy.RULE && (weather != null || !events.isEmpty())) {
            facts.add(Fact.of(SupposedKind.RULE_KNOWS_NEITHER));
        }
        if (kitchen.place() != null) {
            facts.add(Fact.of(SupposedKind.COUNTED_ALONE).with("place", kitchen.place()));
        }
        facts.add(Fact.of(SupposedKind.NOTHING_STORED));
        return facts;
    }

    private static boolean isTemperatureUnclear(DayWeather weather) {
        boolean partly = !Double.isNaN(weather.temperatures().max())
                || !Double.isNaN(weather.temperatures().min());
        return partly && Double.isNaN(weather.temperature());
    }

    private static List<String> codes(List<ProductRow> rows) {
        return rows.stream().map(ProductRow::product).toList();
    }
}
