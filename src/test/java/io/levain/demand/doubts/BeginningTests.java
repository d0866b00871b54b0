package io.levain.demand.doubts;

import static io.levain.demand.past.Bakeries.date;
import static org.assertj.core.api.Assertions.assertThat;

import io.levain.demand.days.Almanac;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.NoticeKind;
import io.levain.texts.English;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A bakery's days begin where its sales really begin, and each bakery's by itself. */
class BeginningTests {

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Test
    void doesNotBeginAtALoneRowOfLongAgo() {
        History history = sold(new HistoryBuilder(), "north", 0, 60)
                .sales("north", "rye", LONG_AGO, 5, 0)
                .build();

        assertThat(history.firstDay()).isEqualTo(date(0));
        assertThat(history.days()).isEqualTo(60);
        assertThat(history.observations(LONG_AGO, date(99))).hasSize(60);
    }

    @Test
    void saysThatALoneRowDoesNotCount() {
        History history = sold(new HistoryBuilder(), "north", 0, 60)
                .sales("north", "rye", LONG_AGO, 5, 0)
                .build();

        assertThat(history.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(NoticeKind.LONE_SALES);
            assertThat(notice.from()).isEqualTo(LONG_AGO);
            assertThat(notice.to()).isEqualTo(LONG_AGO);
            assertThat(English.of(notice.fact())).contains("1990-01-01").contains(date(0).toString());
        });
    }

    @Test
    void keepsAPastOfSomeWeeksHoweverLongAgo() {
        HistoryBuilder builder = sold(new HistoryBuilder(), "north", 0, 60);
        for (int day = 0; day < 28; day++) {
            builder.sales("north", "rye", LONG_AGO.plusDays(day), 5, 0);
        }

        assertThat(builder.build().firstDay()).isEqualTo(LONG_AGO);
    }

    @Test
    void keepsTheDaysBeforeAYearOfSilence() {
        HistoryBuilder builder = sold(new HistoryBuilder(), "north", 0, 60).sales("north", "rye", date(-400), 5, 0);

        assertThat(builder.build().firstDay()).isEqualTo(date(-400));
    }

    @Test
    void doesNotLengthenTheDaysOfOtherBakeries() {
        Histories chain = sold(sold(new HistoryBuilder(), "north", 0, 3_000), "south", 2_900, 3_010)
                .histories();

        assertThat(chain.all()).extracting(History::days).containsExactly(3_010, 110);
        assertThat(chain.all()).extracting(History::lastDay).containsOnly(date(3_009));
    }

    /** The whole history of a product in a bakery of its own. */
    private static HistoryBuilder sold(HistoryBuilder builder, String bakery, int from, int before) {
        builder.bakery(bakery, Almanac.ORDINARY, true);
        for (int day = from; day < before; day++) {
            builder.sales(bakery, "rye", date(day), 20, 0);
        }
        return builder;
    }
}
