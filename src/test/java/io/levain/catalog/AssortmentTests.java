package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.AimRules;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssortmentTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private final Bakery harbour = new Bakery(1, 1, "harbour", BakeryFacts.unknown("harbour", ZoneOffset.UTC));
    private final Bakery market = new Bakery(2, 1, "market", BakeryFacts.unknown("market", ZoneOffset.UTC));
    private final Product rye = new Product(1, 1, "rye", facts("3.20", 4));
    private final Product roll = new Product(2, 1, "roll", facts("0.45", null));

    @Test
    void offersEverythingWhereABakeryHasNoRows() {
        Assortment assortment = assortment();

        assertThat(assortment.offer(harbour, rye, FRIDAY))
                .hasValueSatisfying(offer -> assertThat(offer.money().price()).isEqualTo("3.2"))
                .hasValueSatisfying(offer -> assertThat(offer.minimumDisplay()).isEqualTo(4));
    }

    @Test
    void offersOnlyWhatIsListedWhereABakeryHasRows() {
        Assortment assortment = assortment(row(null, null, null, null));

        assertThat(assortment.offer(harbour, rye, FRIDAY)).isPresent();
        assertThat(assortment.offer(harbour, roll, FRIDAY)).isEmpty();
        assertThat(assortment.offer(market, roll, FRIDAY)).isPresent();
    }

    @Test
    void takesTheTermsThatBeganLast() {
        Assortment assortment =
                assortment(row(null, null, null, "3"), row(FRIDAY, null, null, "3.60"), row(MONDAY, null, null, "4"));

        assertThat(price(assortment, FRIDAY.minusDays(1))).isEqualTo("3");
        assertThat(price(assortment, FRIDAY)).isEqualTo("3.6");
        assertThat(price(assortment, MONDAY)).isEqualTo("4");
    }

    @Test
    void balancesTheServiceLevelOnTheTermsOfTheDay() {
        Codes codes = new Codes(List.of(harbour, market), List.of(rye, roll));
        ServiceLevels levels =
                new ServiceLevels(codes, assortment(row(FRIDAY, null, null, "2"), row(MONDAY, null, null, "4")));

        assertThat(levels.level("harbour", "rye", FRIDAY)).isEqualTo(.5);
        assertThat(levels.level("harbour", "rye", MONDAY)).isEqualTo(.75);
        assertThat(levels.level("harbour", "rye", FRIDAY.minusDays(1)))
                .as("it was sold before the assortment began, on the product's own terms")
                .isEqualTo(.688);
    }

    @Test
    void offersNothingAfterTheLastDayOrOnOtherWeekdays() {
        Assortment ended = assortment(row(null, FRIDAY, null, null));
        Assortment onFridays = assortment(row(null, null, Set.of(DayOfWeek.FRIDAY), null));

        assertThat(ended.offer(harbour, rye, FRIDAY)).isPresent();
        assertThat(ended.offer(harbour, rye, FRIDAY.plusDays(1))).isEmpty();
        assertThat(onFridays.offer(harbour, rye, FRIDAY)).isPresent();
        assertThat(onFridays.offer(harbour, rye, MONDAY)).isEmpty();
    }

    private static Assortment assortment(AssortmentEntity... rows) {
        return new Assortment(List.of(rows), new AimRules<>(Map.of()));
    }

    private @Nullable BigDecimal price(Assortment assortment, LocalDate date) {
        return assortment.offer(harbour, rye, date).orElseThrow().money().price();
    }

    private static AssortmentEntity row(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Set<DayOfWeek> weekdays,
            @Nullable String price) {
        BigDecimal amount = price == null ? null : new BigDecimal(price);
        return new AssortmentEntity(
                new AssortmentKey(1, 1, from),
                new Terms(until, weekdays, new PieceMoney(amount, null, null), null, null));
    }

    private static ProductFacts facts(String price, @Nullable Integer minimum) {
        return new ProductFacts(
                "x",
                null,
                new PieceMoney(new BigDecimal(price), BigDecimal.ONE, null),
                null,
                Aims.NONE,
                new BakeLimits(null, minimum, null),
                Minutes.NONE,
                Dough.NONE,
                Past.NONE);
    }
}
