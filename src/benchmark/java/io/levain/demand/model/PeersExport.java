package io.levain.demand.model;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.levain.backtest.Folders;
import io.levain.demand.inputs.Target;
import io.levain.demand.past.BakeryDays;
import io.levain.demand.past.Histories;
import io.levain.demand.past.History;
import io.levain.demand.past.Observation;
import io.levain.demand.past.Series;
import io.levain.demand.past.SeriesDays;
import io.levain.evaluation.Foresight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes what Levain learns from and what it is asked, so that other learners can be given the same.
 *
 * <p>Arguments: folder, first and last day to foretell, horizon, the backtest's word for the weather, folder
 * to write to. Writes the training table as {@code inputs.f32}, {@code targets.f32} and {@code weights.f32}
 * (little endian), the rows to foretell as {@code window.csv} with their inputs as {@code window.f32} and their usual as
 * {@code usual.f32}, and all days of all series as {@code days.csv}.
 */
public final class PeersExport {

    private PeersExport() {}

    public static void main(String[] args) throws IOException {
        Folders.Folder folder = Folders.read(Path.of(args[0]), args[4]);
        Histories histories = folder.histories();
        LocalDate from = LocalDate.parse(args[1]);
        int horizon = Integer.parseInt(args[3]);
        Path out = Path.of(args[5]);
        TrainingSettings settings = new TrainingSettings(List.of(horizon), TrainingSettings.LEVELS, 1, 2, null);
        TrainingTable table =
                TrainingTable.build(histories, from.minusDays(horizon), horizon, settings, RowWeights.RECENT);
        FloatFile.write(out.resolve("inputs.f32"), table.examples().inputs());
        FloatFile.write(out.resolve("targets.f32"), table.examples().targets());
        FloatFile.write(out.resolve("weights.f32"), table.examples().weights());
        Files.writeString(
                out.resolve("columns.txt"), String.join("\n", table.inputs().names()));
        LocalDate to = LocalDate.parse(args[2]);
        Foresight foresight = folder.foresight();
        writeWindow(histories, table, histories.observations(from, to), horizon, foresight, out);
        DaysFile.write(
                out.resolve("days.csv"),
                histories,
                (history, day) -> isWithin(history.date(day), from, to)
                        ? foresight
                                .of(history, history.date(day), history.date(day - horizon))
                                .weather()
                        : history.bakeryDays().weather(day));
    }

    private static boolean isWithin(LocalDate date, LocalDate from, LocalDate to) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    private static void writeWindow(
            Histories histories,
            TrainingTable table,
            List<Observation> rows,
            int horizon,
            Foresight foresight,
            Path out)
            throws IOException {
        Map<String, History> bakeries =
                histories.all().stream().collect(Collectors.toMap(History::bakery, Function.identity()));
        Map<Series, SeriesDays> series = histories.all().stream()
                .flatMap(history -> history.seriesDays().stream())
                .collect(Collectors.toMap(SeriesDays::name, Function.identity()));
        float[] inputs = new float[rows.size() * table.inputs().columns()];
        float[] usual = new float[rows.size()];
        try (CsvWriter csv = CsvWriter.builder().build(out.resolve("window.csv"))) {
            csv.writeRecord("bakery", "product", "date", "sold", "open", "nothing");
            for (int i = 0; i < rows.size(); i++) {
                Observation row = rows.get(i);
                History history =
                        Objects.requireNonNull(bakeries.get(row.series().bakery()));
                int day = history.index(row.date());
                Target target = new Target(
                        history,
                        Objects.requireNonNull(series.get(row.series())),
                        day,
                        day - horizon,
                        foresight.of(history, row.date(), row.date().minusDays(horizon)));
                table.inputs().fill(target, inputs, i);
                usual[i] = (float) target.usual();
                write(csv, row, target);
            }
        }
        table.standardiser().apply(inputs);
        FloatFile.write(out.resolve("window.f32"), inputs);
        FloatFile.write(out.resolve("usual.f32"), usual);
    }

    private static void write(CsvWriter csv, Observation row, Target target) {
        csv.writeRecord(
                row.series().bakery(),
                row.series().product(),
                row.date().toString(),
                Double.toString(row.sold()),
                Boolean.toString(row.open()),
                Double.toString(nothing(target)));
    }

    /** The probability of nothing that Levain mixes into its forecast of a day that may be closed. */
    private static double nothing(Target target) {
        BakeryDays bakery = target.bakery();
        boolean counts = target.calendar().closed() || bakery.listsClosedDays(target.newest());
        return counts ? target.closedProbability() : 0;
    }
}
