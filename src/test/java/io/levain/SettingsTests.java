package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Settings that no other test would miss, and whose loss costs data or opens a door. */
class SettingsTests {

    @Test
    void h2WritesAtEachCommit() throws IOException {
        assertThat(settings("application.yml").getProperty("spring.datasource.url"))
                .asString()
                .startsWith("jdbc:h2:file:./data/")
                .contains(";WRITE_DELAY=0;");
    }

    @Test
    void theDemoTouchesNoFile() throws IOException {
        assertThat(settings("application-demo.yml").getProperty("spring.datasource.url"))
                .asString()
                .startsWith("jdbc:h2:mem:");
    }

    @Test
    void theDemoListensWhereTheServerListens() throws IOException {
        assertThat(settings("application.yml").getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(settings("application-demo.yml").containsProperty("server.address"))
                .isFalse();
    }

    private static PropertySource<?> settings(String file) throws IOException {
        return new YamlPropertySourceLoader()
                .load(file, new ClassPathResource(file))
                .get(0);
    }
}
