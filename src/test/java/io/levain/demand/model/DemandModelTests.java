package io.levain.demand.model;

import static io.levain.demand.model.SmallModels.settings;
import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.LackKind;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.facts.Fact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class DemandModelTests {

    private static final int DAYS = 120;
    private static final int LAST = DAYS - 1;

    private final Histories history = Bakeries.history(
            TWO_BY_TWO,
            DAYS,
            new Almanac().specialDay("eve", date(70), date(100)).closed(date(LAST + 3)),
            Bakeries::byWeekday);

    @Test
    void isTheSameToTheBitOnOneThreadAndOnTwo() throws IOException {
        byte[] alone = bytes(DemandModel.train(history, date(LAST), settings(1, 2), TrainingProgress.NONE));

        assertThat(bytes(DemandModel.train(history, date(LAST), settings(2, 2), TrainingProgress.NONE)))
                .isEqualTo(alone);
    }

    @Test
    void isAnotherForAnotherSeed() throws IOException {
        TrainingSettings other = new TrainingSettings(List.of(2), List.of(.1, .5, .9), 8, 2, null);

        assertThat(bytes(DemandModel.train(history, date(LAST), other, TrainingProgress.NONE)))
                .isNotEqualTo(bytes(SmallModels.train(history, LAST, 2)));
    }

    @Test
    void foretellsTheSameAfterItWasWrittenAndRead() throws IOException {
        DemandModel written = SmallModels.train(history, LAST, 1, 7);

        DemandModel read = DemandModel.read(new ByteArrayInputStream(bytes(written)));

        for (int horizon : new int[] {1, 2, 7, 14}) {
            assertThat(read.forecast(history, TWO_BY_TWO, date(LAST + horizon), date(LAST)))
                    .hasSize(4)
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(written.forecast(history, TWO_BY_TWO, date(LAST + horizon), date(LAST)));
        }
        assertThat(read.rows()).isEqualTo(4 * (DAYS - 28));
        assertThat(read.trainedThrough()).isEqualTo(date(LAST));
        assertThat(read.inputs())
                .isEqualTo(written.inputs())
                .startsWith("intercept")
                .contains("named day", "rain of product rye");
    }

    @Test
    void refusesToReadWhatIsNoModel() {
        assertThatIOException()
                .isThrownBy(() -> DemandModel.read(new ByteArrayInputStream(new byte[64])))
                .withMessageContaining("not a Levain model");
    }

    @Test
    void foretellsTheWeekdaysShape() {
        DemandModel model = SmallModels.train(history, LAST, 7);

        double saturday = median(model, 5);
        double monday = median(model, 7);
        assertThat(saturday).isBetween(75., 93.);
        assertThat(monday).isBetween(36., 48.);
    }

    @Test
    void foretellsNothingForADayThatTheCalendarKnowsIsClosed() {
        DemandModel model = SmallModels.train(history, LAST, 3);
        DemandForecast closed =
                model.forecast(history, TWO_BY_TWO, date(LAST + 3), date(LAST)).get(0);

        assertThat(closed.closedProbability()).isEqualTo(1);
        assertThat(closed.quantiles().values()).containsOnly(0);
    }

    @Test
    void tellsOfEachHorizonAndMember() {
        Set<String> told = new ConcurrentSkipListSet<>();

        DemandModel.train(history, date(LAST), settings(2, 1, 3), (horizon, member, epoch, epochs, loss) -> {
            if (epoch == epochs) {
                told.add(horizon + " by " + member);
            }
        });

        assertThat(told)
                .containsExactly("1 by 0", "1 by 1", "1 by 2", "1 by 3", "3 by 0", "3 by 1", "3 by 2", "3 by 3");
    }

    @Test
    void refusesADateThatIsNotAfterTheNewestOrIsOutOfReach() {
        DemandModel model = SmallModels.train(history, LAST, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> model.forecast(history, TWO_BY_TWO, date(50), date(50)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model.forecast(history, TWO_BY_TWO, date(LAST + 36), date(LAST)))
                .withMessageContaining(date(LAST + 36) + " is more than 35 days after");
    }

    @Test
    void isNotTrainedFromNothingOnTwentyDays() {
        Histories weeks = Bakeries.history(TWO_BY_TWO, 20, Almanac.ORDINARY, Bakeries::byWeekday);

        assertThatThrownBy(() -> SmallModels.train(weeks, 19, 1))
                .isInstanceOfSatisfying(
                        NotEnoughHistory.class,
                        few -> assertThat(few.lack())
                                .isEqualTo(Fact.of(LackKind.TOO_FEW_DAYS)
                                        .with("days", 28)
                                        .with("through", LocalDate.of(2024, 1, 20))));
    }

    private double median(DemandModel model, int horizon) {
        // the history ends on a Monday
        return model.forecast(history, TWO_BY_TWO, date(LAST + horizon), date(LAST))
                .get(0)
                .quantiles()
                .at(.5);
    }

    private static byte[] bytes(DemandModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
