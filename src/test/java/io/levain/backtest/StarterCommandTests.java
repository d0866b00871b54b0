package io.levain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterCommandTests {

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path corner;
    private Path hill;

    @BeforeEach
    void makesTwoFolders() throws IOException {
        corner = Files.createDirectory(temporary.resolve("corner"));
        hill = Files.createDirectory(temporary.resolve("hill"));
        new SmallFolder(corner);
        SmallFolder other = new SmallFolder(hill);
        other.write("bakeries.csv", "bakery,name,time_zone,country,region\nhill,Hill,Europe/Paris,FR,\n");
        other.write("sales.csv", SmallFolder.sales(SmallFolder.LAST, 1).replace("corner,", "hill,"));
    }

    @Test
    void writesAStarterOfSeveralFoldersThatABacktestStartsFrom() {
        Path both = temporary.resolve("both.gz");
        Path one = temporary.resolve("one.gz");
        assertThat(starter("--data", corner, "--data", hill, "--out", both)).isZero();
        assertThat(starter("--data", hill, "--through", "2024-05-01", "--out", one))
                .isZero();

        String fromBoth = costs(both.toString());
        assertThat(fromBoth).isEqualTo(costs(both.toString()));
        assertThat(List.of(costs(one.toString()), costs("shipped"), costs("none")))
                .doesNotContain(fromBoth)
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesTwoBakeriesOfOneCode() {
        assertThat(starter("--data", corner, "--data", corner, "--out", temporary.resolve("x.gz")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("bakery corner, as another folder has")
                .doesNotContain("Exception");
    }

    @Test
    void refusesADayBeyondTheData() {
        assertThat(starter("--data", corner, "--through", "2030-01-01", "--out", temporary.resolve("x.gz")))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--through 2030-01-01 is not between 2024-01-01 and 2024-07-18");
    }

    @Test
    void refusesToStartFromAFileThatIsNoStarter() {
        Path sales = corner.resolve("sales.csv");

        assertThat(backtest(sales.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("--starter " + sales + " is neither shipped nor none nor a file with a starter")
                .doesNotContain("Exception");
    }

    private String costs(String starter) {
        out.getBuffer().setLength(0);
        assertThat(backtest(starter)).isZero();
        return out.toString()
                .lines()
                .filter(line -> line.startsWith("Levain"))
                .findFirst()
                .orElseThrow();
    }

    private int backtest(String starter) {
        return BacktestCommand.run(
                List.of(("--data " + corner + " --from 2024-06-03 --to 2024-06-16 --retrain never --starter " + starter)
                        .split(" ")),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    private int starter(Object... arguments) {
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        return StarterCommand.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
