package io.levain.catalog;

import io.levain.files.ExpectationRow;
import io.levain.files.Field;
import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.RowBody;
import io.levain.intake.RowStore;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What bakers expect as rows of estimates.csv. */
@Component
class ExpectationStore implements RowStore<ExpectationRow> {

    private final Catalog catalog;
    private final Expectations expectations;
    private final ExpectationUpserts upserts;

    ExpectationStore(Catalog catalog, Expectations expectations, ExpectationUpserts upserts) {
        this.catalog = catalog;
        this.expectations = expectations;
        this.upserts = upserts;
    }

    @Override
    public RowFormat<ExpectationRow> format() {
        return ExpectationRow.FORMAT;
    }

    @Override
    public BatchAnswer take(String chain, RowBody<ExpectationRow> body, TakeOptions options) {
        return take(catalog.chain(chain), body);
    }

    /** Takes rows of a chain. */
    BatchAnswer take(Chain chain, RowBody<ExpectationRow> body) {
        return CatalogBatches.take(chain, format(), body, upserts::take);
    }

    @Override
    public Rows<ExpectationRow> rows(String chain) {
        return rows(catalog.chain(chain), every -> true);
    }

    /** Those of a chain that are wanted. */
    Rows<ExpectationRow> rows(Chain chain, Predicate<Expectation> wanted) {
        return new Rows<>(
                format(),
                row -> Rows.key(row.bakery(), row.product(), row.weekday(), row.from()),
                rows -> expectations.of(chain).stream()
                        .filter(wanted)
                        .map(ExpectationStore::row)
                        .forEach(rows));
    }

    static ExpectationRow row(Expectation expectation) {
        return new ExpectationRow(
                expectation.bakery(),
                expectation.product(),
                expectation.weekday(),
                expectation.pieces(),
                Field.of(expectation.from()));
    }
}
