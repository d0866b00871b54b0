package io.levain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YardstickTests {

    private static final Series RYE = new Series("corner", "rye");
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 29);

    private final List<Observation> rows = new ArrayList<>();

    @Test
    void takesTheQuantileOfTheLastEightSameWeekdays() {
        for (int week = 1; week <= 9; week++) {
            sold(week, 10 * week, true);
        }
        assertThat(quantile(FRIDAY.minusDays(1), 0)).isEqualTo(10);
        assertThat(quantile(FRIDAY.minusDays(1), 1)).isEqualTo(80);
        assertThat(quantile(FRIDAY.minusDays(1), .5)).isEqualTo(45);
        assertThat(quantile(FRIDAY.minusDays(1), .9)).isCloseTo(73, within(1e-9));
    }

    @Test
    void looksAtNothingAfterTheNewestDay() {
        for (int week = 1; week <= 9; week++) {
            sold(week, 10 * week, true);
        }
        assertThat(quantile(FRIDAY.minusDays(8), 0)).isEqualTo(20);
        assertThat(quantile(FRIDAY.minusDays(8), 1)).isEqualTo(90);
        assertThat(quantile(FRIDAY.minusDays(7), 0)).isEqualTo(10);
    }

    @Test
    void leavesClosedDaysOut() {
        sold(1, 0, false);
        sold(2, 20, true);
        assertThat(quantile(FRIDAY.minusDays(1), .1)).isEqualTo(20);
    }

    @Test
    void saysNothingOfWhatItHasNeverSeen() {
        assertThat(quantile(FRIDAY.minusDays(1), .5)).isZero();
        assertThat(new Yardstick(rows).mean(RYE, FRIDAY, FRIDAY.minusDays(1))).isZero();
    }

    @Test
    void takesTheMeanOfTheLastFour() {
        for (int week = 1; week <= 5; week++) {
            sold(week, 10 * week, true);
        }
        assertThat(new Yardstick(rows).mean(RYE, FRIDAY, FRIDAY.minusDays(1))).isEqualTo(25);
    }

    private double quantile(LocalDate newest, double level) {
        return new Yardstick(rows).quantile(RYE, FRIDAY, newest, level);
    }

    private void sold(int weeksAgo, double pieces, boolean open) {
        rows.add(new Observation(RYE, FRIDAY.minusWeeks(weeksAgo), pieces, open));
    }
}
