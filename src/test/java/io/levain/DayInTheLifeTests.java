package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.intake.BatchAnswer;
import io.levain.training.TrainingRun;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a bakery is told, hour by hour, from a Wednesday in Lent on: its clock moves, the jobs of its two servers
 * run when they are due, and all that it knows comes in and goes out over REST, by turns through either server.
 */
@TwoServersTest
class DayInTheLifeTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 25);
    private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
    private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 4, 7);

    private static final String SHOP = "/api/v1/bakeries/shop";
    private static final String TOMORROW = SHOP + "/forecasts";
    private static final String DOUBTS = SHOP + "/sales/doubts";
    private static final String HEADER = "bakery,product,date,sold\n";

    /** What sells of rye on every weekday, Monday first; of rolls it is four times as much. */
    private static final int[] RYE = {40, 44, 48, 46, 60, 80, 0};

    private final TwoServers servers;
    private final JsonMapper json;
    private int turn;
    private LocalDateTime now = WEDNESDAY.minusDays(1).atTime(19, 0);

    DayInTheLifeTests(TwoServers servers) {
        this.servers = servers;
        this.json = servers.first().bean(JsonMapper.class);
    }

    @BeforeEach
    void shop() {
        itIs(now);
        taken("/api/v1/bakeries", "bakery,name,time_zone,country,region\nshop,Shop,Europe/Berlin,DE,BE\n");
        taken("/api/v1/products", "product,name,price,cost\nrye,Rye,4.20,1.20\nroll,Roll,0.60,0.15\n");
        StringBuilder hours = new StringBuilder("bakery,weekday,opens,closes\n");
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
                .forEach(day -> hours.append("shop,").append(day).append(",07:00,18:00\n"));
        taken("/api/v1/hours", hours.toString());
        StringBuilder past = new StringBuilder(HEADER);
        for (LocalDate day = WEDNESDAY.minusDays(100); day.isBefore(WEDNESDAY); day = day.plusDays(1)) {
            past.append(sold(day));
        }
        taken("/api/v1/sales?history=true", past.toString());
        until(WEDNESDAY.minusDays(1).atTime(23, 0));
    }

    @Test
    void goesFromOpeningToAHolidayAndAWeekOfABrokenTill() {
        // opening: what is on the shelves was foretold yesterday, and tomorrow is known as far as it can be
        until(WEDNESDAY.atTime(7, 0));
        assertThat(read(TOMORROW + "?date=" + WEDNESDAY).path("salesThrough").asString())
                .isEqualTo("2026-03-24");
        JsonNode morning = read(TOMORROW);
        assertThat(morning.path("date").asString()).isEqualTo("2026-03-26");
        assertThat(kinds(morning.path("warnings"))).containsOnly("history-short", "weather-unknown");
        int thursday = bake(morning, "rye");
        assertThat(thursday).isBetween(40, 60);

        // the till's totals of the morning change nothing yet, and nobody is worried by them
        for (int hour = 9; hour <= 13; hour++) {
            until(WEDNESDAY.atTime(hour, 0));
            taken(receipts(), HEADER + row(WEDNESDAY, "rye", 6 * (hour - 8)) + row(WEDNESDAY, "roll", 20 * (hour - 8)));
        }
        assertThat(answer(receipts(), HEADER + row(WEDNESDAY, "rye", 29)).corrected())
                .as("one piece was given back")
                .isEqualTo(1);
        assertThat(kinds(read(TOMORROW).path("warnings"))).doesNotContain("outdated");
        assertThat(read(SHOP + "/sales/" + WEDNESDAY)
                        .path("products")
                        .path(1)
                        .path("sold")
                        .asInt())
                .isEqualTo(29);

        // a slip is taken, and asked about
        until(WEDNESDAY.atTime(17, 45));
        taken(receipts(), HEADER + row(WEDNESDAY, "rye", 48) + row(WEDNESDAY, "roll", 192));
        BatchAnswer slip = answer("/api/v1/sales", HEADER + row(WEDNESDAY, "rye", 480) + row(WEDNESDAY, "roll", 192));
        assertThat(slip.flagged()).isEqualTo(1);
        assertThat(kinds(read(DOUBTS))).contains("value-set-aside");

        // closing: the day counts within moments, but for what was not believed
        until(WEDNESDAY.atTime(18, 1));
        JsonNode evening = read(TOMORROW);
        assertThat(evening.path("salesThrough").asString()).isEqualTo("2026-03-25");
        assertThat(kinds(evening.path("warnings"))).contains("value-set-aside").doesNotContain("outdated");
        assertThat(bake(evening, "rye")).as("the slip moves nothing").isBetween(thursday - 4, thursday + 4);

        // the right number outdates it, which it says, and the next one follows within a minute
        taken("/api/v1/sales", HEADER + row(WEDNESDAY, "rye", 48));
        assertThat(kinds(read(TOMORROW).path("warnings"))).contains("outdated");
        until(WEDNESDAY.atTime(18, 3));
        assertThat(kinds(read(TOMORROW).path("warnings"))).doesNotContain("outdated", "value-set-aside");
        assertThat(kinds(read(DOUBTS))).doesNotContain("value-set-aside");

        // the night's training serves the next morning
        int before = read(TOMORROW).path("model").path("version").asInt();
        until(WEDNESDAY.plusDays(1).atTime(7, 0));
        JsonNode training = read("/api/v1/trainings?limit=1").path(0);
        assertThat(training.path("state").asString()).isEqualTo("done");
        assertThat(read("/api/v1/models").size()).isGreaterThan(before);
        assertThat(read(TOMORROW + "?date=2026-03-26").path("products").toString())
                .as("what was said in the evening is what is told in the morning")
                .contains("\"bake\":" + bake(evening, "rye"));

        // a holiday is seen coming; on the one that the shop stays closed nothing is baked, and it says why
        itIs(GOOD_FRIDAY.minusDays(1).atTime(6, 0));
        StringBuilder week = new StringBuilder(HEADER);
        for (LocalDate day = WEDNESDAY.plusDays(1); day.isBefore(GOOD_FRIDAY.minusDays(1)); day = day.plusDays(1)) {
            week.append(sold(day));
        }
        taken("/api/v1/sales", week.toString());
        until(GOOD_FRIDAY.minusDays(1).atTime(7, 0));
        JsonNode holiday = read(TOMORROW);
        assertThat(holiday.path("publicHolidays").toString()).contains("good-friday");
        assertThat(turn().put(SHOP + "/closures/" + EASTER_MONDAY)
                        .expectStatus()
                        .isOk())
                .isNotNull();
        taken("/api/v1/sales", HEADER + sold(GOOD_FRIDAY.minusDays(1)));
        until(GOOD_FRIDAY.atTime(19, 0));
        JsonNode closed = read(TOMORROW + "?date=" + EASTER_MONDAY);
        assertThat(closed.path("closed").asBoolean()).isTrue();
        assertThat(closed.path("closedBecause").path("text").asString()).isNotBlank();
        assertThat(bake(closed, "rye")).isZero();
        assertThat(kinds(read(TOMORROW).path("warnings")))
                .as("nobody has said what sold on Good Friday")
                .contains("sales-late");
        taken("/api/v1/sales", HEADER + row(GOOD_FRIDAY, "rye", 30) + row(GOOD_FRIDAY, "roll", 120));

        // Easter passes, then the till breaks: for a week nothing comes, and every evening the baker hears of it
        until(GOOD_FRIDAY.plusDays(1).atTime(17, 0));
        taken("/api/v1/sales", HEADER + sold(GOOD_FRIDAY.plusDays(1)));
        until(TUESDAY.atTime(7, 0));
        assertThat(kinds(read(TOMORROW).path("warnings")))
                .as("closed days are not missing")
                .doesNotContain("sales-late", "sales-missing");
        for (LocalDate day = TUESDAY; day.isBefore(TUESDAY.plusDays(6)); day = day.plusDays(1)) {
            until(day.atTime(20, 0));
            JsonNode silent = read(TOMORROW);
            assertThat(silent.path("salesThrough").asString()).startsWith("2026-04-0");
            if (!silent.path("closed").asBoolean()) {
                assertThat(kinds(silent.path("warnings"))).as("on %s", day).contains("sales-late");
                assertThat(bake(silent, "rye")).as("for the day after %s", day).isBetween(25, 110);
            }
        }

        // it is repaired, and sends what it kept, register by register, twice
        until(TUESDAY.plusDays(6).atTime(8, 0));
        StringBuilder kept = new StringBuilder(HEADER);
        for (LocalDate day = TUESDAY; day.isBefore(TUESDAY.plusDays(6)); day = day.plusDays(1)) {
            int all = RYE[day.getDayOfWeek().getValue() - 1];
            kept.append(row(day, "rye", all / 2))
                    .append(row(day, "rye", all - all / 2))
                    .append(row(day, "roll", 4 * all));
        }
        String repaired = "/api/v1/sales?source=till-total&sum=true&batch=repaired";
        taken(repaired, kept.toString());
        assertThat(answer(repaired, kept.toString()).unchanged()).isEqualTo(18);
        until(TUESDAY.plusDays(6).atTime(8, 2));
        JsonNode whole = read(TOMORROW);
        assertThat(whole.path("salesThrough").asString()).isEqualTo("2026-04-12");
        assertThat(kinds(whole.path("warnings"))).doesNotContain("sales-late", "sales-missing", "outdated");
        assertThat(read(DOUBTS)).isEmpty();
    }

    /** Lets time pass; whatever is due meanwhile is done. */
    private void until(LocalDateTime then) {
        while (now.isBefore(then)) {
            LocalDateTime hour = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
            itIs(hour.isBefore(then) ? hour : then);
            servers.first().runDueJobs();
            servers.first().bean(TrainingRun.class).all();
            // what the first look found is due when it has been quiet
            for (int second = 3; second <= 24; second += 21) {
                servers.clock().set(now.plusSeconds(second).atZone(BERLIN).toInstant());
                servers.second().runDueJobs();
            }
        }
    }

    private void itIs(LocalDateTime then) {
        now = then;
        servers.clock().set(then.atZone(BERLIN).toInstant());
    }

    private RestCalls turn() {
        return new RestCalls((turn++ % 2 == 0 ? servers.first() : servers.second()).client());
    }

    private BatchAnswer answer(String uri, String csv) {
        return turn().csv(uri, csv);
    }

    private void taken(String uri, String csv) {
        BatchAnswer answer = answer(uri, csv);
        assertThat(answer.refused()).as("%s", answer).isZero();
    }

    private static String receipts() {
        return "/api/v1/sales?source=receipts";
    }

    private JsonNode read(String uri) {
        return json.readTree(turn().json(uri));
    }

    private static List<String> kinds(JsonNode list) {
        List<String> kinds = new ArrayList<>();
        list.forEach(one -> kinds.add(
                (one.has("reason") ? one.path("reason") : one).path("kind").asString()));
        return kinds;
    }

    private static int bake(JsonNode forecast, String product) {
        for (JsonNode one : forecast.path("products")) {
            if (one.path("product").asString().equals(product)) {
                return one.path("bake").asInt();
            }
        }
        throw new AssertionError(product + " is not foretold: " + forecast);
    }

    private static String sold(LocalDate day) {
        int rye = RYE[day.getDayOfWeek().getValue() - 1];
        return rye == 0 ? "" : row(day, "rye", rye + day.getDayOfYear() % 3) + row(day, "roll", 4 * rye);
    }

    private static String row(LocalDate day, String product, int sold) {
        return "shop," + product + ',' + day + ',' + sold + '\n';
    }
}
