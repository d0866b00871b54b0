package io.levain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.demand.days.CalendarDay;
import io.levain.demand.days.DayEvent;
import io.levain.demand.days.EventCategory;
import io.levain.facts.Fact;
import io.levain.intake.RowBody;
import io.levain.intake.TakeOptions;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class CalendarsTests {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 8);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate REFORMATION_DAY = LocalDate.of(2026, 10, 31);

    private final RestCalls rest;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Calendars calendars;

    @Autowired
    private Closures closures;

    @Autowired
    private HoursStore hoursStore;

    @Autowired
    private EventStore eventStore;

    @Autowired
    private Changes changes;

    CalendarsTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void openThreeBakeries() {
        rest.csv("/api/v1/bakeries", """
                bakery,name,time_zone,country,region
                harbour,Harbour,Europe/Berlin,DE,SH
                south,South,Europe/Berlin,DE,BY
                """);
        rest.csv("/api/v1/products", "product,name\nrye,Rye\n");
        catalog.create(chain(), Set.of("imported"), Set.of());
    }

    @Test
    void knowsTheHolidaysOfEachBakerysRegion() {
        Map<String, BakeryCalendar> all = calendars.of(chain());

        assertThat(all).containsOnlyKeys("harbour", "south", "imported");
        assertThat(day(all, "harbour", REFORMATION_DAY).isPublicHoliday()).isTrue();
        assertThat(day(all, "south", REFORMATION_DAY).isPublicHoliday()).isFalse();
    }

    @Test
    void knowsNoHolidayWhereNobodySaidInWhichCountryTheBakeryStands() {
        LocalDate easterMonday = LocalDate.of(2026, 4, 6);
        rest.csv("/api/v1/events", "bakery,date,category,name\nimported,2026-03-09,closed,Stocktaking\n");

        BakeryCalendar calendar = calendars.of(bakery("imported"));

        assertThat(calendar.day(easterMonday)).isEqualTo(new CalendarDay(Set.of(), Set.of(), 1, false, List.of()));
        assertThat(calendar.day(MONDAY).closed()).isTrue();
    }

    @Test
    void putsAnEventOfEveryBakeryIntoEachCalendar() {
        rest.csv("/api/v1/events", """
                bakery,product,date,until,category,name
                ,,2026-03-08,2026-03-09,market,Fair
                south,rye,2026-03-09,,promotion,Rye day
                """);

        Map<String, BakeryCalendar> all = calendars.of(chain());

        DayEvent fair = new DayEvent(EventCategory.MARKET, "Fair", null);
        assertThat(day(all, "harbour", MONDAY).events()).containsExactly(fair);
        assertThat(day(all, "imported", MONDAY).events()).containsExactly(fair);
        assertThat(day(all, "south", MONDAY).events())
                .containsExactly(fair, new DayEvent(EventCategory.PROMOTION, "Rye day", "rye"));
        assertThat(calendars.of(bakery("south")).day(MONDAY).events()).hasSize(2);
    }

    @Test
    void isClosedByAnEventOfAllProductsAlone() {
        rest.csv("/api/v1/events", """
                bakery,product,date,category,name
                harbour,,2026-03-08,closed,Stocktaking
                harbour,rye,2026-03-09,closed,No rye
                """);

        BakeryCalendar calendar = calendars.of(bakery("harbour"));

        assertThat(calendar.day(SUNDAY).closed()).isTrue();
        assertThat(calendar.day(MONDAY).closed()).isFalse();
    }

    @Test
    void knowsWhenABakeryClosesForTheLastTimeOfADay() {
        postHours();

        assertThat(calendars.of(bakery("harbour")).closing(MONDAY)).hasValue(LocalTime.of(18, 0));
        assertThat(calendars.of(bakery("harbour")).closing(MONDAY.plusWeeks(4))).hasValue(LocalTime.of(12, 30));
        // The night that has no two o'clock changes nothing.
        assertThat(calendars.of(bakery("harbour")).closing(LocalDate.of(2026, 3, 29)))
                .hasValue(LocalTime.of(11, 0));
    }

    @Test
    void knowsNoClosingTimeWhereTheBakeryIsClosedOrItsHoursAreUnknown() {
        postHours();
        closures.assume(bakery("harbour"), List.of(MONDAY));

        assertThat(calendars.of(bakery("harbour")).closing(MONDAY)).isEmpty();
        assertThat(calendars.of(bakery("harbour")).closing(MONDAY.plusDays(1))).isEmpty();
        assertThat(calendars.of(bakery("south")).closing(MONDAY)).isEmpty();
    }

    @Test
    void closesTheWeekdaysThatHoursLeaveOut() {
        postHours();

        BakeryCalendar calendar = calendars.of(chain()).get("harbour");

        assertThat(Objects.requireNonNull(calendar).day(MONDAY).closed()).isFalse();
        assertThat(calendar.day(MONDAY.plusDays(1)).closed()).isTrue();
        assertThat(calendar.day(SUNDAY).closed()).isFalse();
    }

    @Test
    void leavesWeekdaysOpenThatHoursLeaveOutWhereSomethingSells() {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (int week = 1; week <= 4; week++) {
            csv.append("south,rye,")
                    .append(LocalDate.of(2026, 3, 3).minusWeeks(week))
                    .append(",12\n");
        }
        csv.append("south,rye,").append(LocalDate.of(2026, 2, 22)).append(",12\n");
        assertThat(rest.csv("/api/v1/sales", csv.toString()).accepted()).isEqualTo(5);

        assertThat(rest.csv("/api/v1/hours", "bakery,weekday,opens,closes\nsouth,monday,07:00,18:00\n")
                        .notes())
                .extracting(Fact::kind, fact -> fact.parameters().get("weekdays"))
                .containsExactly(
                        tuple("weekdays-closed", List.of("wednesday", "thursday", "friday", "saturday", "sunday")),
                        tuple("weekdays-stay-open", List.of("tuesday")));

        BakeryCalendar calendar = calendars.of(bakery("south"));
        assertThat(calendar.day(MONDAY.plusDays(1)).closed()).isFalse();
        assertThat(calendar.day(SUNDAY).closed()).as("one Sunday makes none").isTrue();
        assertThat(calendar.closedBecause(SUNDAY)).hasValue(new Fact("closed-by-hours", Map.of("weekday", "sunday")));
        closures.assume(bakery("south"), List.of(MONDAY));
        assertThat(calendars.of(bakery("south")).closedBecause(MONDAY))
                .hasValue(new Fact("closed-by-closure", Map.of()));
    }

    @Test
    void notesOnceABatchThatTheCalendarChanged() {
        String fairs = "date,category,name\n2026-03-08,market,Fair\n2026-03-09,market,Fair\n";

        assertThat(eventStore
                        .take("default", RowBody.csv(stream(fairs)), TakeOptions.LIVE)
                        .accepted())
                .isEqualTo(2);
        assertThat(changes()).isOne();

        assertThat(eventStore
                        .take("default", RowBody.csv(stream(fairs)), TakeOptions.LIVE)
                        .unchanged())
                .isEqualTo(2);
        assertThat(changes()).isOne();
    }

    @Test
    void notesHoursAndClosuresToo() {
        hoursStore.take(
                "default",
                RowBody.csv(stream("bakery,weekday,opens,closes\nsouth,monday,07:00,18:00\n")),
                TakeOptions.LIVE);
        assertThat(changes()).isOne();

        closures.assume(bakery("south"), List.of(MONDAY));
        assertThat(changes()).isEqualTo(2);

        closures.assume(bakery("south"), List.of(MONDAY));
        closures.reopen(Map.of(bakery("south"), List.of(SUNDAY)));
        assertThat(changes()).isEqualTo(2);

        closures.reopen(Map.of(bakery("south"), List.of(MONDAY)));
        assertThat(changes()).isEqualTo(3);
    }

    private long changes() {
        return changes.of(bakery("south").id()).stream()
                .filter(change -> change.kind() == ChangeKind.CALENDAR)
                .count();
    }

    private void postHours() {
        rest.csv("/api/v1/hours", """
                bakery,weekday,opens,closes,from,until
                harbour,monday,06:30,12:30,,
                harbour,monday,14:00,18:00,,2026-03-31
                harbour,sunday,08:00,11:00,,
                """);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CalendarDay day(Map<String, BakeryCalendar> calendars, String bakery, LocalDate date) {
        return Objects.requireNonNull(calendars.get(bakery)).day(date);
    }

    private Chain chain() {
        return catalog.chain("default");
    }

    private Bakery bakery(String code) {
        return catalog.bakery(chain().id(), code);
    }
}
