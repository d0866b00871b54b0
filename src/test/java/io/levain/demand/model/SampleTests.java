package io.levain.demand.model;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of more rows than a training is to look at, it looks at a random sample, which is the same on any machine. */
class SampleTests {

    private static final int DAYS = 300;
    private static final int MOST = 400;

    private final Histories chain = Bakeries.history(TWO_BY_TWO, DAYS, Almanac.ORDINARY, Bakeries::byWeekday);

    @Test
    void trainsOnSoManyRowsTheSameOnAnyNumberOfThreads() throws IOException {
        DemandModel one = train(1, MOST);

        assertThat(one.rows()).isEqualTo(4 * (DAYS - 28));
        assertThat(bytes(train(2, MOST))).isEqualTo(bytes(one)).isNotEqualTo(bytes(train(2, 10 * MOST)));
        assertThat(one.forecast(chain, TWO_BY_TWO, date(DAYS), date(DAYS - 1)))
                .hasSize(4)
                .allSatisfy(forecast -> assertThat(forecast.quantiles().at(.5) / forecast.usual())
                        .isBetween(.8, 1.25));
    }

    @Test
    void looksAtSoManyRowsAndNoMore() {
        assertThat(table(MOST).examples().rows()).isEqualTo(MOST);
        assertThat(table(10 * MOST).examples().rows()).isEqualTo(4 * (DAYS - 28));
        assertThat(table(MOST).groups().of(TWO_BY_TWO.get(3))).isEqualTo(4);
    }

    @Test
    void drawsOfEachBakeryItsShareAndOfItsDaysAtRandom() {
        Window window = new Window(date(DAYS - 1), true);
        Sample sample = new Sample(window, Map.of("north", 544L), 100, 3);

        List<Sample.Row> rows = sample.rows(chain.all().get(0));

        assertThat(rows).hasSize(100).doesNotHaveDuplicates();
        assertThat(rows.stream().mapToInt(Sample.Row::day).average().orElseThrow())
                .isBetween(140., 190.);
        assertThat(rows).isEqualTo(sample.rows(chain.all().get(0)));
        assertThat(rows)
                .isNotEqualTo(new Sample(window, Map.of("north", 544L), 100, 4)
                        .rows(chain.all().get(0)));
    }

    @Test
    void countsBeyondWhatAnIntHolds() {
        Map<String, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, 400).forEach(shop -> counts.put("shop-" + shop, 20_000_000L));

        Sample sample = new Sample(new Window(date(0), true), counts, 250_000, 1);

        assertThat(sample.size()).isEqualTo(250_000);
    }

    private TrainingTable table(int most) {
        return TrainingTable.build(chain, date(DAYS - 1), 1, settings(2, most), RowWeights.RECENT);
    }

    private DemandModel train(int threads, int most) {
        return DemandModel.train(chain, date(DAYS - 1), settings(threads, most), TrainingProgress.NONE);
    }

    private static TrainingSettings settings(int threads, int most) {
        return new TrainingSettings(List.of(1, 2), List.of(.1, .5, .9), 7, threads, null, most);
    }

    private static byte[] bytes(DemandModel model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        return bytes.toByteArray();
    }
}
