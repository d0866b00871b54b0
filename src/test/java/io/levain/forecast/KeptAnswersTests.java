package io.levain.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.forecast.KeptAnswers.Kept;
import org.junit.jupiter.api.Test;

class KeptAnswersTests {

    private final KeptAnswers<String> kept = new KeptAnswers<>(100);

    @Test
    void letWhatWasAskedForTheLongestAgoMakeRoom() {
        kept.put("one", answer(40));
        kept.put("two", answer(40));
        assertThat(kept.get("one")).isNotNull();

        kept.put("three", answer(40));

        assertThat(kept.get("two")).isNull();
        assertThat(kept.get("one")).isNotNull();
        assertThat(kept.get("three")).isNotNull();
    }

    @Test
    void countOneThatIsMadeTwiceOnce() {
        for (int i = 0; i < 10; i++) {
            kept.put("one", answer(40));
        }
        kept.put("two", answer(60));

        assertThat(kept.count()).isEqualTo(2);
    }

    @Test
    void makeRoomForALargeOneAndKeepNoneThatIsLargerThanTheRoom() {
        kept.put("one", answer(30));
        kept.put("two", answer(30));
        kept.put("three", answer(30));

        kept.put("large", answer(90));
        assertThat(kept.count()).isEqualTo(1);
        assertThat(kept.get("large")).isNotNull();

        kept.put("huge", answer(101));
        assertThat(kept.count()).isZero();
        kept.put("one", answer(100));
        assertThat(kept.get("one")).isNotNull();
    }

    private static Kept answer(int bytes) {
        return new Kept(new byte[bytes - 10], new byte[10], false);
    }
}
