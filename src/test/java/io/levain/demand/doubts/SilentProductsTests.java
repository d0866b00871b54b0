package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.TWO_BY_TWO;
import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Bakeries;
import io.levain.demand.past.Histories;
import io.levain.demand.past.NoticeKind;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.texts.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilentProductsTests {

    private static final int DAYS = 200;
    private static final int FROM = 120;
    private static final Series RYE = TWO_BY_TWO.get(0);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotLearnTheZerosOfAProductThatAlwaysSells(boolean silenceIsClosing) {
        Histories history = Bakeries.history(
                TWO_BY_TWO, DAYS, Almanac.ORDINARY, silenceIsClosing, silent(FROM, FROM + 6, Bakeries::byWeekday));

        SeriesDays rye = history.all().get(0).seriesDays().get(0);
        assertThat(rye.sold(FROM)).as("a single zero may well be").isZero();
        for (int day = FROM + 1; day <= FROM + 6; day++) {
            assertThat(rye.sold(day)).isNaN();
            assertThat(rye.bakery().isOpen(day)).isTrue();
        }
        assertThat(history.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.PRODUCT_SILENT);
            assertThat(notice.product()).isEqualTo("rye");
            assertThat(notice.from()).isEqualTo(date(FROM));
            assertThat(notice.to()).isEqualTo(date(FROM + 6));
            assertThat(English.of(notice.fact()))
                    .contains("rye", date(FROM) + "", date(FROM + 6) + "", "6 of those days");
        });
    }

    @Test
    void believesTheZerosOfAProductThatOftenSellsNone() {
        Bakeries.Sales often = (s, day) -> s.equals(RYE) && day % 10 == 3 ? 0 : Bakeries.byWeekday(s, day);

        assertThat(history(silent(FROM, FROM + 6, often)).notices()).isEmpty();
    }

    @Test
    void believesARunNoLongerThanOneThatItHadBefore() {
        Bakeries.Sales young = silent(30, 31, Bakeries::byWeekday);

        assertThat(history(silent(FROM, FROM + 1, young)).notices()).isEmpty();
        assertThat(history(silent(FROM, FROM + 2, young)).notices()).hasSize(1);
    }

    @Test
    void doesNotLearnASecondSilenceEither() {
        Bakeries.Sales first = silent(80, 84, Bakeries::byWeekday);

        assertThat(history(silent(FROM, FROM + 4, first)).notices()).hasSize(2);
    }

    @Test
    void believesZerosWhereTheRestOfTheShopIsQuietToo() {
        Bakeries.Sales quiet = (s, day) -> Bakeries.byWeekday(s, day) * (day >= FROM && day <= FROM + 6 ? .2 : 1);

        assertThat(history(silent(FROM, FROM + 6, quiet)).notices()).isEmpty();
    }

    @Test
    void believesZerosThatWereConfirmed() {
        HistoryBuilder builder = new HistoryBuilder().bakery("north", Almanac.ORDINARY, true);
        Bakeries.Sales sales = silent(FROM, FROM + 2, Bakeries::byWeekday);
        for (Series s : TWO_BY_TWO.subList(0, 2)) {
            for (int day = 0; day < DAYS; day++) {
                builder.sales("north", s.product(), date(day), sales.sold(s, day), 0);
            }
        }
        builder.confirmed("north", "rye", date(FROM + 1)).confirmed("north", "rye", date(FROM + 2));

        assertThat(builder.histories().notices()).isEmpty();
    }

    @Test
    void learnsThatAProductHasEndedFromTheFifthWeekOn() {
        Histories history = history(silent(FROM, DAYS, Bakeries::byWeekday));

        SeriesDays rye = history.all().get(0).seriesDays().get(0);
        assertThat(rye.sold(FROM + 27)).isNaN();
        assertThat(rye.sold(FROM + 28)).isZero();
        assertThat(history.notices().get(0).to()).isEqualTo(date(FROM + 27));
    }

    @Test
    void judgesADayByTheDaysUpToItAlone() {
        Bakeries.Sales sales = silent(FROM, FROM + 6, Bakeries::byWeekday);
        SeriesDays ended = Bakeries.history(TWO_BY_TWO, FROM + 3, Almanac.ORDINARY, sales)
                .all()
                .get(0)
                .seriesDays()
                .get(0);
        SeriesDays later = history(sales).all().get(0).seriesDays().get(0);

        for (int day = 0; day < FROM + 3; day++) {
            assertThat(later.sold(day)).isEqualTo(Double.valueOf(ended.sold(day)));
        }
    }

    private static Histories history(Bakeries.Sales sales) {
        return Bakeries.history(TWO_BY_TWO, DAYS, Almanac.ORDINARY, sales);
    }

    private static Bakeries.Sales silent(int from, int to, Bakeries.Sales otherwise) {
        return (s, day) -> s.equals(RYE) && day >= from && day <= to ? 0 : otherwise.sold(s, day);
    }
}
