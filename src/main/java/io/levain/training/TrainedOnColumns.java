package io.levain.training;

import io.levain.history.ChainHistory;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a training learns from, as its row keeps it. */
@Embeddable
record TrainedOnColumns(
        int bakeries,
        int products,
        LocalDate firstDay,
        LocalDate lastDay,
        int trainedDays,
        @Nullable Long trainedRows) {

    static TrainedOnColumns of(ChainHistory history) {
        return new TrainedOnColumns(
                history.bakeries(),
                history.products(),
                history.firstDay(),
                history.newestDay(),
                Math.toIntExact(ChronoUnit.DAYS.between(history.firstDay(), history.newestDay()) + 1),
                null);
    }

    /** The same once the rows have been counted. */
    TrainedOnColumns counted(long rows) {
        return new TrainedOnColumns(bakeries, products, firstDay, lastDay, trainedDays, rows);
    }

    TrainingRecord.TrainedOn view() {
        return new TrainingRecord.TrainedOn(bakeries, products, trainedRows, trainedDays, firstDay, lastDay);
    }
}
