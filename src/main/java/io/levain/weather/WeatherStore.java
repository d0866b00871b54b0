package io.levain.weather;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.files.RowFormat;
import io.levain.files.WeatherRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Weather as rows of weather.csv, told apart by bakery, date and {@code issued_at}. In a row that is there already,
 * what a new one leaves out stays and what it gives as null is erased.
 */
@Service
class WeatherStore implements RowStore<WeatherRow> {

    private final Catalog catalog;
    private final WeatherUpserts upserts;
    private final WeatherReader reader;

    WeatherStore(Catalog catalog, WeatherUpserts upserts, WeatherReader reader) {
        this.catalog = catalog;
        this.upserts = upserts;
        this.reader = reader;
    }

    @Override
    public RowFormat<WeatherRow> format() {
        return WeatherRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<WeatherRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<WeatherRow> body) {
        return take(chain, body, format());
    }

    /** Takes the rows of one bakery, which they need not name. */
    BatchAnswer take(Chain chain, Bakery bakery, RowBody<WeatherRow> body) {
        return take(chain, body, format().given("bakery", bakery.code()));
    }

    private BatchAnswer take(Chain chain, RowBody<WeatherRow> body, RowFormat<WeatherRow> format) {
        return body.into(format, rows -> upserts.take(chain, rows));
    }

    @Override
    public Rows<WeatherRow> rows(String chain) {
        return rows(catalog.chain(chain), null);
    }

    /** The rows of one bakery, or of all. */
    Rows<WeatherRow> rows(Chain chain, @Nullable Bakery bakery) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.date(), row.issuedAt()),
                rows -> reader.read(chain, bakery, (code, key, values) -> rows.accept(values.row(code, key))));
    }
}
