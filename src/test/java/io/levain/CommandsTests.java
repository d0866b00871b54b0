package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void startsTheServerUnlessAWordComesFirst() {
        assertThat(Commands.isMeant(List.of())).isFalse();
        assertThat(Commands.isMeant(List.of("--server.port=8081"))).isFalse();
        assertThat(Commands.isMeant(List.of("imprt"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backtest", "import", "export"})
    void eachCommandTellsItsOptions(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: " + command, "--data");
    }

    @Test
    void namesTheCommandsIfThereIsNoSuch() {
        assertThat(run("imprt")).isEqualTo(2);
        assertThat(err.toString()).contains("imprt", "backtest, export, import");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--histroy", "more", "--spring.main", "--server.port"})
    void refusesAnOptionThatThereIsNot(String option) {
        assertThat(run("import", "--data", "folder", option)).isEqualTo(2);
        assertThat(err.toString()).contains("no option " + option);
    }

    @Test
    void needsAFolder() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("--data");
    }

    private int run(String... words) {
        return Commands.run(List.of(words), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
