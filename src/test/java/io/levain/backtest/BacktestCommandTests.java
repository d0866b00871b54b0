package io.levain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BacktestCommandTests {

    private static final LocalDate FROM = LocalDate.of(2024, 6, 3);
    private static final LocalDate TO = FROM.plusDays(20);

    @TempDir
    private Path temporary;

    private SmallFolder folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void makesAFolder() {
        folder = new SmallFolder(temporary);
    }

    @Test
    void printsCostsBesideTheBakersRule() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .contains("rows 42, forecasts missing 0")
                .containsPattern("last 8 same weekdays, quantile .* sum +\\d+\\.\\d{3} +WAPE 0\\.\\d{4} +coverage")
                .containsPattern("cost against the baker's rule: \\d\\.\\d{4}")
                .contains("stands for a perfect forecast");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsTheMoneyLostWhereItIsKnownWhatAPieceBringsAndCosts() {
        assertThat(run()).isZero();
        assertThat(out.toString()).doesNotContain("money");

        assertThat(run("--price", "1", "--cost", "0.35", "--return-rate", "0.08"))
                .isZero();
        assertThat(out.toString())
                .containsPattern("Levain +\\d+\\.\\d\\d +unsold .* missed .* return rate 0\\.\\d{4}")
                .containsPattern("money lost against the baker's rule: [-+]\\d+\\.\\d %");
    }

    @Test
    void takesPricesFromTheFolder() {
        folder.write("products.csv", "product,name,price,cost\nrye,Rye,3.2,1.1\nroll,Roll,,\n");

        assertThat(run("--retrain", "never")).isZero();
        assertThat(out.toString()).contains("money lost a day");
    }

    @ParameterizedTest
    @CsvSource({"--batch, 0", "--return-rate, 1", "--oven, -1"})
    void refusesWhatNoBakeryHas(String option, String value) {
        assertThat(run(option, value)).isEqualTo(2);
        assertThat(err.toString()).contains(option + " " + value);
    }

    @Test
    void writesTheForecastsAsAFile() throws IOException {
        Path predictions = temporary.resolve("predictions.csv");
        assertThat(run("--out", predictions.toString(), "--levels", "0.5,0.9")).isZero();
        assertThat(Files.readAllLines(predictions))
                .startsWith("bakery,product,date,level,quantity")
                .hasSize(1 + 42 * 2)
                .anyMatch(line -> line.matches("corner,rye,2024-06-08,0\\.9,[67]\\d\\.\\d+"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 14})
    void seesNoSaleAfterTheNewestDay(int horizon) throws IOException {
        Path before = temporary.resolve("before.csv");
        Path after = temporary.resolve("after.csv");
        String day = FROM.toString();
        String[] options = {"--from", day, "--to", day, "--horizon", Integer.toString(horizon), "--out"};
        LocalDate newest = FROM.minusDays(horizon);
        folder.write("sales.csv", SmallFolder.sales(newest, 2));
        assertThat(runWith(options, before)).isZero();
        folder.write("sales.csv", SmallFolder.sales(newest, 3));
        assertThat(runWith(options, after)).isZero();
        assertThat(after).hasSameTextualContentAs(before);

        folder.write("sales.csv", SmallFolder.sales(newest.minusDays(1), 3));
        assertThat(runWith(options, after)).isZero();
        assertThat(Files.readString(after)).isNotEqualTo(Files.readString(before));
    }

    @Test
    void retrainsAsTimeMovesOn() throws IOException {
        Path never = temporary.resolve("never.csv");
        Path weekly = temporary.resolve("weekly.csv");
        run("--retrain", "never", "--out", never.toString());
        run("--retrain", "weekly", "--out", weekly.toString());
        int firstWeek = 1 + 7 * 2 * 5;
        List<String> once = Files.readAllLines(never);
        List<String> anew = Files.readAllLines(weekly);
        assertThat(anew.subList(0, firstWeek)).isEqualTo(once.subList(0, firstWeek));
        assertThat(anew.subList(firstWeek, anew.size()))
                .doesNotContainAnyElementsOf(once.subList(firstWeek, once.size()));
    }

    @Test
    void tellsOfForecastsOfTheWeatherThatNoneWereKnown() {
        folder.write("weather.csv", weather("temperature_mean", date -> ""));

        assertThat(run("--weather", "issued")).isZero();
        assertThat(out.toString())
                .contains("of 0 days of a bakery as weather.csv says, of 21 as observed, with errors")
                .doesNotContain("perfect");
    }

    @ParameterizedTest
    @CsvSource({"1, 21", "2, 0"})
    void takesTheForecastOfTheWeatherThatWasIssuedByTheEveningOfTheNewestDay(int horizon, int known) {
        // at half past ten in the evening in Berlin, and again the next morning, which is too late
        folder.write(
                "weather.csv",
                weather(
                        "issued_at,temperature_mean",
                        date -> "corner," + date + "," + date.minusDays(1) + "T21:30:00Z,30\n" + "corner," + date + ","
                                + date + "T05:00:00Z,-30\n"));

        assertThat(run("--weather", "issued", "--horizon", Integer.toString(horizon)))
                .isZero();
        assertThat(out.toString())
                .contains("of " + known + " days of a bakery as weather.csv says, of " + (21 - known) + " as observed");
    }

    @Test
    void foretellsFromTheWeatherAsItWasForecast() throws IOException {
        Path observed = temporary.resolve("observed.csv");
        Path issued = temporary.resolve("issued.csv");
        folder.write("weather.csv", weather("temperature_mean", date -> ""));

        assertThat(run("--retrain", "never", "--out", observed.toString())).isZero();
        assertThat(run("--retrain", "never", "--weather", "issued", "--out", issued.toString()))
                .isZero();

        assertThat(Files.readString(issued)).isNotEqualTo(Files.readString(observed));
    }

    /** The weather of all days as observed, and what else there is of each. */
    private static String weather(String columns, Function<LocalDate, String> more) {
        StringBuilder csv = new StringBuilder("bakery,date," + columns + "\n");
        Random random = new Random(3);
        String between = columns.startsWith("issued_at") ? ",," : ",";
        for (LocalDate date = SmallFolder.FIRST; !date.isAfter(SmallFolder.LAST); date = date.plusDays(1)) {
            csv.append("corner,").append(date).append(between).append(10 + 4 * random.nextGaussian());
            csv.append('\n').append(more.apply(date));
        }
        return csv.toString();
    }

    @Test
    void leavesAsideWhatItDoesNotBelieveAndTellsOfIt() {
        folder.write("sales.csv", SmallFolder.sales(SmallFolder.LAST, 1) + "corner,rye,2024-06-10,10000\n");
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("rows 41, forecasts missing 0");
        assertThat(err.toString()).contains("noticed: corner: rye: the 10,000 sold on 2024-06-10 are far beyond");
    }

    @Test
    void runsInACountryWithoutACalendarAndSaysThatEventsAloneTellOfHolidaysThere() {
        folder.write("bakeries.csv", "bakery,name,time_zone,country,region\ncorner,Corner,Asia/Seoul,KR,\n");

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("rows 42, forecasts missing 0");
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "noticed: corner: no public holidays are known in KR but those of events.csv");
    }

    @Test
    void leavesBadRowsOutAndNamesThem() {
        folder.write(
                "sales.csv",
                SmallFolder.sales(SmallFolder.LAST, 1) + "corner,rye,2024-02-31,5\nnowhere,rye,2024-03-01,5\n");
        assertThat(run()).isZero();
        assertThat(err.toString())
                .contains("sales.csv line 402, date \"2024-02-31\"")
                .contains("sales.csv line 403: bakery nowhere is not in bakeries.csv");
    }

    @Test
    void tellsHowManyDaysSoldOutAndScoresWhatSold() {
        assertThat(run()).isZero();
        String rule = line("last 8 same weekdays, quantile");
        assertThat(out.toString()).doesNotContain("sold out");

        String sold = SmallFolder.sales(SmallFolder.LAST, 1).replace("date,sold", "date,sold,baked,sold_out_at");
        String[] rows = sold.lines().map(row -> row + ",,").toArray(String[]::new);
        rows[0] = rows[0].replace(",,", "");
        rows[1] = rows[1].replace(",,", "," + rows[1].split(",", -1)[3] + ",");
        rows[350] = rows[350].replace(",,", ",,11:30");
        folder.write("sales.csv", String.join("\n", rows) + "\n");
        out.getBuffer().setLength(0);

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("1 of the rows sold out, and 1 before them");
        assertThat(line("last 8 same weekdays, quantile")).isEqualTo(rule);
    }

    @Test
    void leavesOutARowOfWhichItDoesNotFollowWhatSold() {
        folder.write("sales.csv", "bakery,product,date,sold,baked,unsold\ncorner,rye,2024-03-01,,3,5\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("sales.csv line 2: unsold 5.0 is more than baked 3.0, and sold is missing");
    }

    private String line(String start) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        folder = new SmallFolder(temporary);
        assertThat(BacktestCommand.run(
                        List.of("--data", temporary + "/none", "--from", FROM.toString(), "--to", TO.toString()),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is no folder").doesNotContain("Exception");
    }

    @Test
    void refusesAFileWithAnUnknownColumn() {
        folder.write("sales.csv", "bakery,product,date,solld\ncorner,rye,2024-03-01,5\n");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .contains("sales.csv line 1")
                .contains("solld")
                .doesNotContain("Exception");
    }

    @Test
    void saysWhenThereAreNoSalesToForetell() {
        assertThat(run("--from", "2030-01-01", "--to", "2030-02-01")).isEqualTo(2);
        assertThat(err.toString()).contains("no sales between 2030-01-01 and 2030-02-01");
    }

    @Test
    void saysWhenThereIsTooLittleToLearnFromNothing() {
        assertThat(run("--from", "2024-01-20", "--to", "2024-01-30", "--starter", "none"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("not yet 28 days").doesNotContain("Exception");
    }

    @Test
    void foretellsAFewDaysAfterTheFirstFromTheStarter() {
        assertThat(run("--from", "2024-01-20", "--to", "2024-01-30")).isZero();
        assertThat(out.toString()).contains("cost against the baker's rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--horizon=0", "--horizon=15", "--levels=1.5", "--retrain=sometimes", "--from=2024-02-31"})
    void refusesAnOptionThatMakesNoSense(String option) {
        assertThat(run(option)).isEqualTo(2);
        assertThat(err.toString())
                .contains(option.substring(option.indexOf('=') + 1))
                .doesNotContain("Exception");
    }

    private int runWith(String[] options, Path file) {
        List<String> all = new ArrayList<>(List.of(options));
        all.add(file.toString());
        return run(all.toArray(String[]::new));
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("--data", folder.path().toString()));
        for (String[] usual :
                new String[][] {{"--from", FROM.toString()}, {"--to", TO.toString()}, {"--retrain", "never"}}) {
            if (java.util.Arrays.stream(options).noneMatch(o -> o.startsWith(usual[0]))) {
                arguments.addAll(List.of(usual));
            }
        }
        arguments.addAll(List.of(options));
        return BacktestCommand.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
