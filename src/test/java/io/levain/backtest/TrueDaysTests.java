package io.levain.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.levain.demand.past.Histories;
import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No day of real bakeries is set aside, where the property or variable LEVAIN_DATA, or ../shared/data, says where they are. */
class TrueDaysTests {

    @ParameterizedTest
    @CsvSource({"german-chain, 2", "kiel, 0", "weekdays, 0", "french, 1", "korea, 0"})
    void believesEveryDayAndAsksAboutHardlyAny(String set, int askedAbout) {
        Path folder = data().resolve(set);
        assumeThat(Files.exists(folder))
                .as("skipped: no data at %s; set LEVAIN_DATA to try on real data", folder)
                .isTrue();
        Histories history = DataFolder.read(
                        folder, new FileReading(folder, new PrintWriter(new StringWriter(), true)), false)
                .histories();

        assertThat(of(history, NoticeKind.VALUE_SET_ASIDE)).isEmpty();
        assertThat(of(history, NoticeKind.PEAK_ASKED_ABOUT)).hasSizeLessThanOrEqualTo(askedAbout);
    }

    private static List<Notice> of(Histories history, NoticeKind kind) {
        return history.notices().stream()
                .filter(notice -> notice.kind() == kind)
                .toList();
    }

    private static Path data() {
        String property = System.getProperty("LEVAIN_DATA", System.getenv("LEVAIN_DATA"));
        return Path.of(property == null ? "../shared/data" : property);
    }
}
