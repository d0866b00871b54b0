package io.levain.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of values that the files hold. */
final class Types {

    static final ValueType<String> CODE = text("a code", 64);
    static final ValueType<String> NAME = text("a text", 200);

    /** Years far off are slips of the keyboard: 0206-03-04. */
    static final ValueType<LocalDate> DATE = new TextType<>("a date", Types::date, LocalDate::toString, date -> {
        if (!Years.hold(date)) {
            throw new Unfit("must be a date between 1970 and 2199");
        }
    });

    static final ValueType<LocalTime> TIME =
            new TextType<>("a time of day", Types::time, TimeFormat.HOURS_AND_MINUTES::format);
    /** To the microsecond, which is what databases keep. */
    static final ValueType<Instant> INSTANT =
            new TextType<>("a point in time", Types::instant, Instant::toString, instant -> {
                if (!Years.hold(instant)) {
                    throw new Unfit("must be a point in time between 1970 and 2199");
                }
            });

    static final ValueType<ZoneId> ZONE = new TextType<>("a time zone", Types::zone, ZoneId::getId);
    static final ValueType<String> COUNTRY =
            word(Set.of(Locale.getISOCountries())::contains, "must be a country code of ISO 3166-1, such as DE");
    static final ValueType<String> REGION = word(
            Pattern.compile("([A-Z]{2}-)?[A-Z0-9]{1,3}").asMatchPredicate(),
            "must be a code of ISO 3166-2, such as DE-SH, or the part of it after the hyphen, such as SH");
    static final ValueType<String> CURRENCY =
            word(currencies()::contains, "must be a currency code of ISO 4217, such as EUR");
    static final Set<String> CATEGORIES = Set.of(
            "public-holiday", "school-holiday", "festival", "market", "road-works", "promotion", "closed", "other");
    static final ValueType<String> CATEGORY = word(
            categories()::contains,
            "must be one of " + categories().stream().sorted().collect(Collectors.joining(", ")));
    /** How what was ordered gets to the customer. */
    static final ValueType<String> HANDOVER =
            word(Set.of("delivery", "pickup")::contains, "must be delivery or pickup");

    static final ValueType<DayOfWeek> WEEKDAY = new TextType<>("a weekday", Types::weekday, Types::nameOf);

    /** Several are separated by blanks: {@code monday tuesday}. */
    static final ValueType<Set<DayOfWeek>> WEEKDAYS = new TextType<>("weekdays", Types::weekdays, Types::namesOf);

    /** Ten million pieces a day of one product is more than any bakery bakes, so it is a slip. */
    static final ValueType<Double> PIECES = NumberType.decimal(0, 1e7);

    /** What sold, less what was given back: on a day of refunds it may be less than nothing. */
    static final ValueType<Double> NET_PIECES = NumberType.decimal(-1e7, 1e7);

    static final ValueType<BigDecimal> MONEY = NumberType.money();
    /** What many pieces brought together. */
    static final ValueType<Double> INCOME = NumberType.decimal(0, 1e9);
    /** What is added up of it. */
    static final ValueType<Double> MONEY_SUM = NumberType.decimal(0, 1e15);

    /** Whole pieces, in what is set rather than counted. */
    static final ValueType<Integer> COUNT = NumberType.whole(0, 10_000_000);

    /** Degrees Celsius; it was never colder nor hotter on Earth. */
    static final ValueType<Double> TEMPERATURE = NumberType.decimal(-90, 60);

    static final ValueType<Double> SHARE = NumberType.decimal(0, 1);

    private Types() {}

    // Here and not in EventRow: its columns need these types, and two classes that wait for each other see nulls.
    private static Set<String> categories() {
        return Set.of(
                "public-holiday", "school-holiday", "festival", "market", "road-works", "promotion", "closed", "other");
    }

    /** All values that the type has, sorted or in their own order, or empty if they are not a list. */
    static List<String> words(ValueType<?> type) {
        if (type == CATEGORY) {
            return CATEGORIES.stream().sorted().toList();
        }
        if (type == HANDOVER) {
            return List.of("delivery", "pickup");
        }
        return type == WEEKDAY
                ? Arrays.stream(DayOfWeek.values()).map(Types::nameOf).toList()
                : List.of();
    }

    private static ValueType<String> text(String kind, int longest) {
        return new TextType<>(kind, Function.identity(), Function.identity(), text -> {
            if (text.isBlank()) {
                throw new Unfit("must not be blank");
            }
            if (text.length() > longest) {
                throw new Unfit("must be at most " + longest + " characters long, not " + text.length());
            }
            if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CONTROL)) {
                throw new Unfit("must not hold line breaks, tabs or other control characters");
            }
            // Databases would keep a question mark in its place.
            if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                throw new Unfit("holds half of a character; send it as UTF-8, or both of its escapes");
            }
            if (!text.equals(text.strip())) {
                throw new Unfit("must not begin or end with a blank");
            }
        });
    }

    private static ValueType<String> word(Predicate<String> known, String otherwise) {
        return new TextType<>("a text", String::strip, Function.identity(), word -> {
            if (!known.test(word)) {
                throw new Unfit(otherwise);
            }
        });
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Unfit("must be a date that exists, as in 2026-03-04");
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip(), TimeFormat.HOURS_AND_MINUTES);
        } catch (DateTimeException e) {
            throw new Unfit("must be a time from 00:00 to 23:59");
        }
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new Unfit("must be a point in time with its offset, as in 2026-03-04T17:00:00Z");
        }
    }

    private static ZoneId zone(String text) {
        String id = text.strip();
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new Unfit("must be a time zone, such as Europe/Berlin");
        }
        return ZoneId.of(id);
    }

    private static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (nameOf(day).equals(text.strip())) {
                return day;
            }
        }
        throw new Unfit("must be monday, tuesday, wednesday, thursday, friday, saturday or sunday");
    }

    private static Set<DayOfWeek> weekdays(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : text.strip().split("\\s+", -1)) {
            if (!days.add(weekday(name))) {
                throw new Unfit("must name each weekday once");
            }
        }
        return days;
    }

    private static String nameOf(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static String namesOf(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Types::nameOf).collect(Collectors.joining(" "));
    }

    private static Set<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Strict, for 24:00 and 7:5 are no times of day here. */
    private static final class TimeFormat {
        static final DateTimeFormatter HOURS_AND_MINUTES =
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
