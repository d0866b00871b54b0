package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainProcess.End;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads when the server does not start: what, and what to do, and nothing that buries it. */
class StartFailureTests {

    @TempDir
    private Path directory;

    private LevainProcess levain;

    @BeforeEach
    void hasADirectory() {
        levain = new LevainProcess(directory);
    }

    @Test
    void namesAPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertExplained(
                    levain.run("--server.port=" + taken.getLocalPort()),
                    "Port " + taken.getLocalPort() + " is taken",
                    "--server.port=");
        }
    }

    @Test
    void tellsThatThePasswordIsWrong() throws Exception {
        levain.run("export", "--data", "out");
        assertExplained(
                levain.run("--server.port=0", "--spring.datasource.password=wrong"),
                "does not let Levain in",
                "SPRING_DATASOURCE_PASSWORD");
    }

    @Test
    void tellsThatTheFileIsDamaged() throws Exception {
        Files.writeString(database(), "no database ".repeat(1_000));
        assertExplained(levain.run("--server.port=0"), "levain.mv.db", "backup");

        End command = levain.run("export", "--data", "out");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err()).contains("levain.mv.db", "backup").doesNotContain("Exception:", "\tat ");
    }

    @Test
    void tellsThatAnotherServerHasTheFile() throws Exception {
        try (FileChannel file = FileChannel.open(database(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            assertExplained(levain.run("--server.port=0"), "open in another process", "PostgreSQL");
        }
    }

    @Test
    void tellsThatNoDatabaseAnswers() throws Exception {
        assertExplained(
                levain.run("--server.port=0", "--spring.datasource.url=jdbc:postgresql://localhost:1/levain"),
                "does not answer",
                "SPRING_DATASOURCE_URL");
    }

    @Test
    void tellsThatTheAddressIsThatOfAnotherKindOfDatabase() throws Exception {
        assertExplained(
                levain.run("--server.port=0", "--spring.datasource.url=jdbc:mysql://localhost/levain"),
                "mysql",
                "H2 file or a PostgreSQL");
    }

    private Path database() throws IOException {
        return Files.createDirectories(directory.resolve("data")).resolve("levain.mv.db");
    }

    private static void assertExplained(End end, String what, String remedy) {
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.out()).contains("Description:", what, "Action:", remedy).doesNotContain("\tat ", "WARN");
        String told = end.out().substring(end.out().indexOf("ERROR"));
        assertThat(told.lines().filter(line -> !line.isBlank()).count()).isLessThan(12);
    }
}
