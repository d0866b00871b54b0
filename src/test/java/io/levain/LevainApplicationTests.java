package io.levain;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class LevainApplicationTests {

    @Test
    void startsOnTheDatabaseThatWasAskedFor(@Autowired DataSource dataSource) throws SQLException {
        String expected = TestDatabase.Kind.asked() == TestDatabase.Kind.H2 ? "H2" : "PostgreSQL";
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expected);
        }
        assertThat(dataSource).isInstanceOf(HikariDataSource.class);
    }

    @Test
    void listensOnLoopbackOnly(@Autowired ServerProperties server) {
        assertThat(server.getAddress())
                .isNotNull()
                .satisfies(address -> assertThat(address.isLoopbackAddress()).isTrue());
    }

    @Test
    void tellsItsHealth(@Autowired RestTestClient client) {
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
    }
}
