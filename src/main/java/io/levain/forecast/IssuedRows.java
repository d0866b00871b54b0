package io.levain.forecast;

import io.levain.facts.Fact;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of {@link ForecastsOfDays}, one for a forecast and then one for each of its products, together. */
final class IssuedRows implements RowCallbackHandler {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Each each;
    private @Nullable Head head;
    private List<ForecastOfDay.Item> items = new ArrayList<>();

    IssuedRows(Each each) {
        this.each = each;
    }

    /** Who is given the forecasts. */
    @FunctionalInterface
    interface Each {
        void accept(long bakeryId, LocalDate date, ForecastOfDay.Issued issued);
    }

    /** What a forecast's own row says. */
    private record Head(
            long bakeryId,
            LocalDate date,
            OffsetDateTime issuedAt,
            LocalDate salesThrough,
            @Nullable String closedContext) {

        static Head of(ResultSet row) throws SQLException {
            return new Head(
                    row.getLong("bakery_id"),
                    row.getObject("forecast_date", LocalDate.class),
                    row.getObject("issued_at", OffsetDateTime.class),
                    row.getObject("sales_through", LocalDate.class),
                    row.getString("closed_context"));
        }

        ForecastOfDay.Issued with(List<ForecastOfDay.Item> items) {
            ForecastContext context =
                    closedContext == null ? null : JSON.readValue(closedContext, ForecastContext.class);
            Fact because = context == null ? null : context.closedBecause();
            return new ForecastOfDay.Issued(
                    issuedAt.toInstant(), salesThrough, context != null && context.closed(), because, items);
        }
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        if (row.getLong("item") == 0) {
            end();
            head = Head.of(row);
        } else {
            items.add(item(row));
        }
    }

    private static ForecastOfDay.Item item(ResultSet row) throws SQLException {
        return new ForecastOfDay.Item(
                row.getLong("product_id"),
                row.getInt("bake"),
                row.getInt("walk_in"),
                row.getDouble("ordered"),
                row.getDouble("usual"),
                row.getObject("tray", Integer.class));
    }

    /** Gives the last one. */
    void end() {
        if (head != null) {
            each.accept(head.bakeryId(), head.date(), head.with(List.copyOf(items)));
            items = new ArrayList<>();
            head = null;
        }
    }
}
