package io.levain.history;

import static java.util.stream.Collectors.groupingBy;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.Calendars;
import io.levain.calendar.DayEnds;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Expectation;
import io.levain.catalog.Expectations;
import io.levain.catalog.Product;
import io.levain.demand.past.History;
import io.levain.demand.past.NotEnoughHistory;
import io.levain.sales.SalesHistory;
import io.levain.weather.WeatherHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts together what sales, weather and calendar know of a bakery, the same way for training and for forecasting. Days
 * that are not over yet are left out.
 */
@Service
public class HistoryReader {

    private final Catalog catalog;
    private final Expectations expectations;
    private final Calendars calendars;
    private final DayEnds dayEnds;
    private final SalesHistory sales;
    private final WeatherHistory weather;
    private final ChainShares shares;

    /** In it all is as it was at its beginning. */
    private final TransactionTemplate snapshot;

    HistoryReader(
            Catalog catalog,
            Expectations expectations,
            Calendars calendars,
            DayEnds dayEnds,
            SalesHistory sales,
            WeatherHistory weather,
            ChainShares shares,
            PlatformTransactionManager transactions) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.calendars = calendars;
        this.dayEnds = dayEnds;
        this.sales = sales;
        this.weather = weather;
        this.shares = shares;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Reads all that is known of a bakery now. Of the other bakeries of its chain it takes what the last training summed
     * up; where none has, the bakery is read as if it were alone.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BakeryHistory read(Bakery bakery) {
        return history(bakery, rows(bakery));
    }

    /**
     * The same with a day after those that are over. Its newest day stays the last complete one: whoever wants to look
     * further has to ask the days themselves.
     *
     * @param day is left out if it is over
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BakeryHistory read(Bakery bakery, EstimatedDay day) {
        BakeryRows rows = rows(bakery);
        rows.add(day);
        return history(bakery, rows);
    }

    private BakeryRows rows(Bakery bakery) {
        return rows(bakery, calendars.of(bakery), catalog.products(bakery.chainId()), expectations.of(bakery));
    }

    private BakeryHistory history(Bakery bakery, BakeryRows rows) {
        LocalDate newest = rows.newestDay();
        if (newest != null) {
            rows.builder().through(newest);
        }
        History past = rows.builder().isAnythingKnown() ? rows.builder().build(shares.of(bakery.chainId())) : null;
        return rows.history(past);
    }

    /**
     * Reads all that is known of a chain now, bakery by bakery, into a temporary file. It is read as of one
     * moment: a bakery or a product that is made meanwhile is not there yet. That moment is held no longer than the
     * reading takes; what follows from it is worked out afterwards.
     *
     * @param threads how many bakeries may be looked at side by side
     * @throws NotEnoughHistory if it has no sales of any complete day, and no baker said what to expect
     */
    public ChainHistory read(Chain chain, int threads) {
        PastsFile file = PastsFile.create();
        try {
            Seen seen = new Seen();
            snapshot.executeWithoutResult(status -> read(chain, file, seen));
            return seen.history(chain, file, threads);
        } catch (RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private void read(Chain chain, PastsFile file, Seen seen) {
        List<Product> products = catalog.products(chain.id());
        Map<String, List<Expectation>> expected =
                expectations.of(chain).stream().collect(groupingBy(Expectation::bakery));
        Map<String, BakeryCalendar> byBakery = calendars.of(chain);
        for (Bakery bakery : catalog.bakeries(chain.id())) {
            BakeryCalendar calendar = Objects.requireNonNull(byBakery.get(bakery.code()));
            BakeryRows rows = rows(bakery, calendar, products, expected.getOrDefault(bakery.code(), List.of()));
            seen.add(rows);
            if (rows.newestDay() != null) {
                file.add(rows.builder(), calendar);
            }
        }
    }

    private BakeryRows rows(
            Bakery bakery, BakeryCalendar calendar, List<Product> products, List<Expectation> expected) {
        BakeryRows rows = new BakeryRows(bakery, calendar, dayEnds.now(bakery, calendar), products);
        expected.forEach(rows::add);
        sales.read(bakery, rows::add);
        weather.read(bakery, (code, date, values, observed) -> rows.addWeather(date, values));
        return rows;
    }
}
