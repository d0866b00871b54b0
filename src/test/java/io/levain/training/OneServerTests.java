package io.levain.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneServerTests {

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:file:./data/levain;WRITE_DELAY=0", "jdbc:h2:mem:demo", "jdbc:h2:./data/levain"})
    void isAloneOnADatabaseInItsOwnProcess(String url) {
        assertThat(OneServer.isHere(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://database:5432/levain",
                "jdbc:h2:tcp://host/levain",
                "jdbc:h2:ssl://host/levain",
                "jdbc:h2:file:./data/levain;AUTO_SERVER=TRUE"
            })
    void mayNotBeAloneOnAnyOther(String url) {
        assertThat(OneServer.isHere(url)).isFalse();
    }
}
