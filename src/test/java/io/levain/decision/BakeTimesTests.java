package io.levain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.decision.BakeTimes.Batch;
import io.levain.demand.days.IntradayProfile;
import io.levain.demand.days.OpenHours;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BakeTimesTests {

    private static final OpenHours HOURS = OpenHours.ASSUMED;
    private static final IntradayProfile PROFILE = IntradayProfile.assumed(HOURS);

    private final BakeTimes times = new BakeTimes(PROFILE, HOURS);

    @Test
    void bakesAllBeforeOpeningWhatIsFreshAllDay() {
        assertThat(times.plan(120, 0, 12, null).batches()).containsExactly(new Batch(HOURS.opens(), 120));
        assertThat(times.plan(120, 0, 12, 720).batches()).containsExactly(new Batch(HOURS.opens(), 120));
        assertThat(times.plan(0, 0, 12, 60).batches()).isEmpty();
    }

    /** On the day that sells just the count the shelf is never empty, and nothing lies longer than it may. */
    @ParameterizedTest
    @CsvSource({"120,0,12,180", "120,0,1,120", "500,40,20,90", "96,30,24,240", "30,0,6,300", "7,0,1,120"})
    void neverLeavesTheShelfEmptyNorAPieceTooLong(int count, int ordered, int tray, int fresh) {
        BakeTimes.Plan plan = times.plan(count, ordered, tray, fresh);

        assertThat(plan.batches().stream().mapToInt(Batch::pieces).sum()).isEqualTo(count);
        assertThat(plan.batches().get(0).ready()).isEqualTo(HOURS.opens());
        assertThat(plan.batches())
                .allSatisfy(batch -> assertThat(batch.pieces() % tray).isEqualTo(0));
        int baked = 0;
        for (Batch batch : plan.batches()) {
            assertThat(wanted(count, ordered, batch.ready())).isLessThanOrEqualTo(Math.max(baked, ordered) + 1e-6);
            baked += batch.pieces();
            if (!plan.outlasted()) {
                LocalTime old = batch.ready().plusMinutes(fresh);
                assertThat(wanted(count, ordered, old.isBefore(batch.ready()) ? HOURS.closes() : old))
                        .isGreaterThanOrEqualTo(baked - 1.);
            }
        }
    }

    @Test
    void bakesSeveralTimesWhatIsFreshForHours() {
        List<Batch> batches = times.plan(120, 0, 12, 180).batches();

        assertThat(batches).hasSizeBetween(3, 6);
        assertThat(batches.get(0).pieces()).isEqualTo(36);
    }

    @Test
    void tellsWhereATrayLastsTooLong() {
        assertThat(times.plan(48, 0, 24, 60).outlasted()).isTrue();
        assertThat(times.plan(120, 0, 1, 120).outlasted()).isFalse();
    }

    @Test
    void hasWhatWasOrderedReadyAtOpening() {
        assertThat(times.plan(96, 30, 24, 60).batches().get(0).pieces()).isEqualTo(48);
    }

    private static double wanted(int count, int ordered, LocalTime time) {
        return ordered + (count - ordered) * PROFILE.share(time);
    }
}
