package io.levain.weather;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.RestCalls;
import io.levain.Together;
import io.levain.TwoServers;
import io.levain.TwoServersTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two servers that are told the weather of the same day at the same moment, by whoever watches it and foretells it. */
@TwoServersTest
class WeatherOnTwoServersTests {

    private static final int DAYS = 28;

    private final TwoServers servers;

    WeatherOnTwoServersTests(TwoServers servers) {
        this.servers = servers;
    }

    @Test
    void letOneRowOfADayCount() throws Exception {
        List<RestCalls> rest = List.of(
                new RestCalls(servers.first().client()),
                new RestCalls(servers.second().client()));
        rest.get(0).csv("/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");
        CyclicBarrier together = new CyclicBarrier(4);

        Together.clients(4, number -> {
            List<Long> refused = new ArrayList<>();
            for (int day = 1; day <= DAYS; day++) {
                together.await(30, TimeUnit.SECONDS);
                String issued = number == 0 ? "" : "2026-01-31T0" + number + ":00:00Z";
                refused.add(rest.get(number % 2)
                        .csv("/api/v1/weather", """
                                bakery,date,issued_at,temperature_mean
                                harbour,2026-02-%02d,%s,%d
                                """.formatted(day, issued, number))
                        .refused());
            }
            assertThat(refused).containsOnly(0L);
            return refused;
        });

        assertThat(servers.jdbc()
                        .queryForList(
                                "select temperature_mean from weather where best order by weather_date", Double.class))
                .hasSize(DAYS)
                .containsOnly(0.);
    }
}
