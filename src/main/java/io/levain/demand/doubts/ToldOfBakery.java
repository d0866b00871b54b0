package io.levain.demand.doubts;

import io.levain.demand.days.Calendar;
import io.levain.demand.days.DayWeather;
import io.levain.demand.past.BakersExpectation;
import io.levain.demand.past.SalesColumn;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a history's builder was told of one bakery. */
final class ToldOfBakery {

    final Calendar calendar;
    final boolean silenceIsClosing;
    final Map<LocalDate, DayWeather> weather = new HashMap<>();
    final Map<String, SalesColumn> sales = new LinkedHashMap<>();
    final Map<String, BakersExpectation> expectations = new LinkedHashMap<>();
    final Set<ProductDay> confirmed = new HashSet<>();
    final Set<ProductDay> confirmedTimes = new HashSet<>();

    ToldOfBakery(Calendar calendar, boolean silenceIsClosing) {
        this.calendar = calendar;
        this.silenceIsClosing = silenceIsClosing;
    }

    /** The epoch day of the last sales; far in the past if there are none. */
    long lastDay() {
        return sales.values().stream().mapToLong(SalesColumn::lastDay).max().orElse(Long.MIN_VALUE);
    }

    /** Whether anything sold, or is expected to by a day that it is to reach to. */
    boolean isAnythingKnown(long through) {
        return !sales.isEmpty() || (!expectations.isEmpty() && through != Long.MIN_VALUE);
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(silenceIsClosing);
        out.writeInt(weather.size());
        for (Map.Entry<LocalDate, DayWeather> day : weather.entrySet()) {
            out.writeLong(day.getKey().toEpochDay());
            day.getValue().write(out);
        }
        out.writeInt(sales.size());
        for (Map.Entry<String, SalesColumn> product : sales.entrySet()) {
            out.writeUTF(product.getKey());
            product.getValue().write(out);
        }
        out.writeInt(expectations.size());
        for (Map.Entry<String, BakersExpectation> product : expectations.entrySet()) {
            out.writeUTF(product.getKey());
            product.getValue().write(out);
        }
        write(confirmed, out);
        write(confirmedTimes, out);
    }

    private static void write(Set<ProductDay> days, DataOutput out) throws IOException {
        out.writeInt(days.size());
        for (ProductDay day : days) {
            out.writeUTF(day.product());
            out.writeLong(day.date().toEpochDay());
        }
    }

    static ToldOfBakery read(DataInput in, Calendar calendar) throws IOException {
        ToldOfBakery told = new ToldOfBakery(calendar, in.readBoolean());
        for (int n = in.readInt(); n > 0; n--) {
            told.weather.put(LocalDate.ofEpochDay(in.readLong()), DayWeather.read(in));
        }
        for (int n = in.readInt(); n > 0; n--) {
            told.sales.put(in.readUTF(), SalesColumn.read(in));
        }
        for (int n = in.readInt(); n > 0; n--) {
            told.expectations.put(in.readUTF(), BakersExpectation.read(in));
        }
        read(told.confirmed, in);
        read(told.confirmedTimes, in);
        return told;
    }

    private static void read(Set<ProductDay> days, DataInput in) throws IOException {
        for (int n = in.readInt(); n > 0; n--) {
            days.add(new ProductDay(in.readUTF(), LocalDate.ofEpochDay(in.readLong())));
        }
    }
}
