package io.levain.sales;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.catalog.Codes;
import io.levain.files.SalesRow;
import io.levain.intake.NumberedRow;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the bakeries and products that rows of sales name, and makes them where that is asked for. */
@Component
class SalesCodes {

    private final Catalog catalog;
    private final Clock clock;

    SalesCodes(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The known codes if they are all that the rows name, otherwise those that there are now. */
    Codes of(Chain chain, @Nullable Codes known, boolean create, List<NumberedRow<SalesRow>> rows) {
        if (known != null && rows.stream().allMatch(row -> knows(known, row.row()))) {
            return known;
        }
        Codes codes = lookUp(chain, rows);
        List<SalesRow> missing = rows.stream()
                .map(NumberedRow::row)
                .filter(row -> !knows(codes, row) && hasBegun(chain, codes, row))
                .toList();
        if (!create || missing.isEmpty()) {
            return codes;
        }
        catalog.create(
                chain,
                missing.stream().map(SalesRow::bakery).collect(Collectors.toSet()),
                missing.stream().map(SalesRow::product).collect(Collectors.toSet()));
        return lookUp(chain, rows);
    }

    private Codes lookUp(Chain chain, List<NumberedRow<SalesRow>> rows) {
        return catalog.codes(chain.id(), rows, SalesRow::bakery, SalesRow::product);
    }

    private static boolean knows(Codes codes, SalesRow row) {
        return codes.bakery(row.bakery()).isPresent()
                && codes.product(row.product()).isPresent();
    }

    /** A row that will be refused for its date makes nothing. */
    private boolean hasBegun(Chain chain, Codes codes, SalesRow row) {
        return Today.hasBegun(row.date(), zone(chain, codes, row), clock);
    }

    /** Where the row's day begins and ends; a bakery that is not there yet would stand in its chain's time zone. */
    static ZoneId zone(Chain chain, Codes codes, SalesRow row) {
        return codes.bakery(row.bakery()).map(Bakery::zone).orElse(chain.timeZone());
    }
}
