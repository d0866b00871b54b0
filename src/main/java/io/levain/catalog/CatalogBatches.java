package io.levain.catalog;

import io.levain.files.RowFormat;
import io.levain.intake.BatchAnswer;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.RowBody;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes bodies of rows of the catalog and tells the other modules that it changed. */
@Component
class CatalogBatches {

    private final Catalog catalog;
    private final ApplicationEventPublisher events;

    CatalogBatches(Catalog catalog, ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.events = events;
    }

    /** Takes a body of rows of the chain of that code; a body that breaks off halfway has changed the catalog too. */
    <R> BatchAnswer take(
            String chain,
            RowFormat<R> format,
            RowBody<R> body,
            BiFunction<Chain, List<NumberedRow<R>>, List<RowAnswer>> upserts) {
        Chain owner = catalog.chain(chain);
        return body.into(
                format, rows -> upserts.apply(owner, rows), () -> events.publishEvent(new CatalogChanged(owner.id())));
    }
}
