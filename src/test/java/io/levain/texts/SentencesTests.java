package io.levain.texts;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.facts.Fact;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 2 goes into use in place of version 1; on 28 days that neither had seen the new one cost 1.20"
                        + " a day less (standard error 0.41); the model in use cost 7.05 a day less (standard error 1.33)"
                        + " than the baker's rule",
                "version 1 stays in use, as version 12 is worse; on 28 days that neither had seen the new one cost 1.20 a"
                        + " day more (standard error 0.41); the baker's rule serves until a model beats it, as the model"
                        + " in use cost 0.40 a day more (standard error 0.10) than the baker's rule",
                "version 1 goes into use, the first of its chain; the history is too short to try a model on days held"
                        + " back from it",
                "version 3 was chosen by hand; the next training lets the gate choose",
                "no model has been trained yet; until then what sold on the last same weekdays serves"
            })
    void recognisesWhatWasSaidBefore(String before) {
        assertThat(Sentences.facts(before)).noneMatch(fact -> fact.kind().equals(Fact.TEXT));
        assertThat(Sentences.facts(before).stream()
                        .map(fact -> texts.sentence(fact, Locale.ENGLISH))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(before);
    }

    @Test
    void recognisesHowAModelWasMade() {
        assertThat(Sentences.facts("fitted on all days: somebody asked for it"))
                .extracting(Fact::kind)
                .containsExactly("fitted-on-all-days", "asked-for");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(Sentences.facts("the moon was full")).containsExactly(Fact.text("the moon was full"));
        assertThat(Sentences.fact("version two; perhaps")).isEqualTo(Fact.text("version two; perhaps"));
    }
}
