package io.levain.backtest;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.levain.demand.model.DemandForecast;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The forecasts of a backtest as a file: bakery, product, date, level, quantity. */
final class PredictionsFile implements AutoCloseable {

    private final CsvWriter csv;
    private final List<Double> levels;

    PredictionsFile(Path file, List<Double> levels) throws IOException {
        this.csv = CsvWriter.builder().build(file);
        this.levels = levels;
        csv.writeRecord("bakery", "product", "date", "level", "quantity");
    }

    /**
     * Adds one.
     *
     * @param product the code that its product had on the day
     */
    void add(DemandForecast forecast, String product) {
        for (double level : levels) {
            csv.writeRecord(
                    forecast.series().bakery(),
                    product,
                    forecast.date().toString(),
                    Double.toString(level),
                    Double.toString(forecast.quantiles().at(level)));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
