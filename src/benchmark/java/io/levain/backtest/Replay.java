package io.levain.backtest;

import io.levain.demand.model.Starter;
import io.levain.demand.model.TrainingSettings;
import io.levain.evaluation.Foresight;
import io.levain.evaluation.Retrain;
import io.levain.evaluation.RollingOrigin;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the money that counts would have lost, decided in several ways from the same forecasts a day ahead. A piece brings 1
 * and costs .35.
 *
 * <p>Arguments: folder, first and last day, how often to train anew, file with a starter.
 */
public final class Replay {

    private Replay() {}

    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        PrintWriter complaints = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        DataFolder.Contents folder = DataFolder.read(path, new FileReading(path, complaints), true);
        LocalDate from = LocalDate.parse(args[1]);
        LocalDate to = LocalDate.parse(args[2]);
        Retrain retrain = Retrain.valueOf(args[3].toUpperCase(Locale.ROOT));
        Map<String, MoneyTable> tables = new LinkedHashMap<>();
        tables.put("by money", table(folder, null, null, null));
        tables.put("trays of 10, ovens of 90 % of the usual", table(folder, 10, null, .9));
        tables.put("at a return rate of 8 %", table(folder, null, .08, null));
        TrainingSettings settings =
                new TrainingSettings(List.of(1), TrainingSettings.LEVELS, 1, 2, starter(Path.of(args[4])));
        new RollingOrigin(from, to, 1, retrain, settings, Foresight.PERFECT)
                .run(
                        folder.histories(),
                        day -> day.forEach(forecast -> tables.values().forEach(table -> table.add(forecast))));
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        tables.forEach((name, table) -> {
            out.println(name + ":");
            table.account(folder.histories(), from, to);
            table.print(out);
        });
    }

    private static MoneyTable table(
            DataFolder.Contents folder, @Nullable Integer batch, @Nullable Double returnRate, @Nullable Double oven) {
        Goods.Unsaid unsaid =
                new Goods.Unsaid(BigDecimal.ONE, new BigDecimal("0.35"), BigDecimal.ZERO, batch, returnRate, oven);
        return new MoneyTable(folder.goods().otherwise(unsaid), 1);
    }

    private static Starter starter(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Starter.read(in);
        }
    }
}
