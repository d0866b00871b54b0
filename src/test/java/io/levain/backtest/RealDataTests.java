package io.levain.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On a real bakery's years, where the property or variable LEVAIN_DATA, or ../shared/data, says where they are. */
class RealDataTests {

    @Test
    void losesLessMoneyThanTheBakersRuleInKiel() {
        StringWriter out = backtest("kiel", "2016-08-01", "2017-07-31");
        // what an independent scorer prints for the rule on these rows
        assertThat(sum(out, "last 8 same weekdays, quantile")).isEqualTo(732.835);
        assertThat(sum(out, "last 4 same weekdays, mean")).isEqualTo(952.696);
        assertThat(sum(out, "Levain")).isLessThan(410);
    }

    @Test
    void losesLessMoneyThanTheBakersRuleInKoreaWhoseHolidaysAreEventsAlone() {
        StringWriter out = backtest("korea", "2025-01-01", "2025-12-31");

        assertThat(out.toString()).contains("forecasts missing 0");
        assertThat(sum(out, "Levain")).isLessThan(sum(out, "last 8 same weekdays, quantile"));
    }

    private static StringWriter backtest(String set, String from, String to) {
        Path folder = data().resolve(set);
        assumeThat(Files.exists(folder))
                .as("skipped: no data at %s; set LEVAIN_DATA to try on real data", folder)
                .isTrue();
        StringWriter out = new StringWriter();
        // from nothing: the starter that ships has seen these days
        List<String> arguments = List.of(
                "--data", folder.toString(), "--from", from, "--to", to, "--retrain", "never", "--starter", "none");
        int status =
                BacktestCommand.run(arguments, new PrintWriter(out, true), new PrintWriter(new StringWriter(), true));
        assertThat(status).isZero();
        return out;
    }

    private static double sum(StringWriter table, String line) {
        Matcher matcher = Pattern.compile(line + ".* sum +([0-9.]+)").matcher(table.toString());
        assertThat(matcher.find()).as("line %s in %s", line, table).isTrue();
        return Double.parseDouble(Objects.requireNonNull(matcher.group(1)));
    }

    private static Path data() {
        String property = System.getProperty("LEVAIN_DATA", System.getenv("LEVAIN_DATA"));
        return Path.of(property == null ? "../shared/data" : property);
    }
}
