package io.levain.sales;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.Together;
import io.levain.TwoServers;
import io.levain.TwoServersTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/** Clients of two servers that send the same rows at the same moment, each in an order of its own. */
@TwoServersTest
class SameRowsOnTwoServersTests {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final int CLIENTS = 6;
    private static final int BATCHES = 10;

    private final TwoServers servers;

    SameRowsOnTwoServersTests(TwoServers servers) {
        this.servers = servers;
    }

    @Test
    void takesTheSameSalesFromAllAndLosesNoCorrection() throws Exception {
        post(0, "/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");

        assertThat(statuses("/api/v1/sales?create=true", "bakery,product,date,sold", true))
                .hasSize(CLIENTS * BATCHES)
                .containsOnly(200);

        assertThat(servers.jdbc().queryForList("""
                        select count(*) from sales_entry e where e.version <> (
                            select count(*) from sales_entry_past p
                            where p.bakery_id = e.bakery_id and p.product_id = e.product_id
                              and p.sales_date = e.sales_date and p.source = e.source)""", Long.class)).containsExactly(0L);
    }

    @Test
    void takesTheSameOrdersAndWeatherFromAll() throws Exception {
        post(0, "/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");
        post(0, "/api/v1/products", "product,name\np0,A\np1,B\np2,C\np3,D\n");

        assertThat(statuses("/api/v1/orders", "bakery,product,date,quantity", true))
                .containsOnly(200);
        assertThat(statuses("/api/v1/weather", "bakery,date,temperature_mean", false))
                .containsOnly(200);
    }

    @Test
    void addsWhatABatchBringsOnceThoughAllSendItAtTheSameMoment() throws Exception {
        post(0, "/api/v1/bakeries", "bakery,name,time_zone,country\nharbour,Harbour,Europe/Berlin,DE\n");
        String rows = "bakery,product,date,sold\n" + "harbour,rye,2025-01-01,2\nharbour,roll,2025-01-01,1\n".repeat(20);

        assertThat(Together.clients(CLIENTS, number -> {
                    List<Integer> statuses = new ArrayList<>();
                    for (int batch = 0; batch < BATCHES; batch++) {
                        statuses.add(post(number, "/api/v1/sales?create=true&sum=true&batch=" + batch, rows));
                    }
                    return statuses;
                }))
                .containsOnly(200);

        assertThat(servers.jdbc().queryForList("select sum(sold) from sales_entry", Double.class))
                .containsExactly(BATCHES * 20 * 3.0);
    }

    /** What each batch of all clients is answered. */
    private List<Integer> statuses(String uri, String header, boolean ofProducts) throws Exception {
        return Together.clients(CLIENTS, number -> {
            Random random = new Random(number);
            List<Integer> statuses = new ArrayList<>();
            for (int batch = 0; batch < BATCHES; batch++) {
                statuses.add(post(number, uri, header + "\n" + rows(ofProducts, batch, random)));
            }
            return statuses;
        });
    }

    /** The days of a batch overlap those of the one before: some are new, some are corrected. */
    private static String rows(boolean ofProducts, int batch, Random random) {
        List<String> rows = new ArrayList<>();
        for (int day = 0; day < 40; day++) {
            LocalDate date = LocalDate.of(2025, 1, 1).plusDays(20L * batch + day);
            for (int product = 0; product < (ofProducts ? 4 : 1); product++) {
                String of = ofProducts ? "p" + product + "," : "";
                rows.add("harbour," + of + date + "," + random.nextInt(20));
            }
        }
        Collections.shuffle(rows, random);
        return String.join("\n", rows) + "\n";
    }

    private int post(int client, String uri, String csv) {
        TwoServers.Server server = client % 2 == 0 ? servers.first() : servers.second();
        return server.client()
                .post()
                .uri(uri)
                .contentType(CSV)
                .body(csv)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}
