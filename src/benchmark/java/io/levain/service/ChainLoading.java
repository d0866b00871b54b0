package io.levain.service;

import io.levain.files.SalesRow;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import io.levain.simulation.SimulatedSale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Brings a simulated chain into Levain on PostgreSQL. Everything goes through the service, the sales of the last week
 * too, so that whatever follows from rows follows; only the years of sales before are copied into their table.
 */
final class ChainLoading {

    private static final int LAST_DAYS = 7;
    private static final String COLUMNS =
            "version, bakery_id, product_id, sales_date, source, sold, baked, unsold, sold_out_at, ordered, recorded_at";

    private final SimulatedChain chain;
    private final Service service;
    private final Connection connection;
    private final Map<String, Long> products = new HashMap<>();
    private long rows;

    ChainLoading(SimulatedChain chain, Service service, Connection connection) {
        this.chain = chain;
        this.service = service;
        this.connection = connection;
    }

    /**
     * Brings it in.
     *
     * @return how many rows of sales there are
     */
    long load() throws IOException, SQLException {
        for (int shop = 0; shop < chain.shops(); shop++) {
            SimulatedBakery bakery = chain.bakery(shop);
            chain.introduce(service, bakery, shop == 0);
            if (shop == 0) {
                readProducts();
            }
            copy(shop, bakery);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        return rows;
    }

    /** Sends the last days, as tills would. */
    void sendLastDays() throws IOException {
        for (int shop = 0; shop < chain.shops(); shop++) {
            List<SalesRow> last = new SimulatedFiles(chain.bakery(shop))
                    .sales().stream().filter(row -> isLast(row.date())).toList();
            SimulatedChain.send(service, "sales", SalesRow.FORMAT, last);
        }
    }

    private boolean isLast(LocalDate date) {
        return date.isAfter(chain.newestDay().minusDays(LAST_DAYS));
    }

    private void copy(int shop, SimulatedBakery bakery) throws SQLException {
        long id = id("select id from bakery where code = '" + SimulatedChain.code(shop) + "'");
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy sales_entry (" + COLUMNS + ") from stdin with (format csv)");
        StringBuilder lines = new StringBuilder(1 << 17);
        for (SimulatedSale sale : bakery.sales()) {
            if (!isLast(sale.date())) {
                line(lines, id, sale);
                if (lines.length() > 100_000) {
                    write(copy, lines);
                }
            }
        }
        write(copy, lines);
        copy.endCopy();
    }

    private void line(StringBuilder lines, long bakery, SimulatedSale sale) {
        rows++;
        lines.append("0,").append(bakery).append(',');
        lines.append(products.get(sale.product()))
                .append(',')
                .append(sale.date())
                .append(",till-total,");
        lines.append(sale.sold()).append(',').append(sale.baked()).append(',').append(sale.unsold());
        lines.append(',')
                .append(sale.soldOutAt() == null ? "" : sale.soldOutAt())
                .append(",,");
        lines.append(sale.date().plusDays(1)).append("T00:00:00Z\n");
    }

    private static void write(CopyIn copy, StringBuilder lines) throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    private void readProducts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select code, id from product")) {
            while (result.next()) {
                products.put(result.getString(1), result.getLong(2));
            }
        }
    }

    private long id(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
