package io.levain.catalog;

import static java.util.stream.Collectors.toMap;

import io.levain.files.BadField;
import io.levain.files.EstimateRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of estimates.csv. */
@Service
class EstimateUpserts {

    private final Catalog catalog;
    private final EstimateRows estimates;
    private final Clock clock;

    EstimateUpserts(Catalog catalog, EstimateRows estimates, Clock clock) {
        this.catalog = catalog;
        this.estimates = estimates;
        this.clock = clock;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<EstimateRow>> rows) {
        Codes codes = catalog.codes(chain.id());
        Set<Long> shops = codes.bakeryIds(rows.stream().map(row -> row.row().bakery()));
        Map<EstimateKey, EstimateEntity> known =
                estimates.findAllByBakeryIdIn(shops).stream().collect(toMap(EstimateEntity::key, row -> row));
        Upserts<EstimateKey, EstimateFacts, EstimateEntity> upserts = new Upserts<>(known, EstimateEntity::new);
        List<RowAnswer> answers =
                rows.stream().map(row -> take(codes, upserts, row)).toList();
        estimates.saveAll(upserts.created());
        return answers;
    }

    private RowAnswer take(
            Codes codes,
            Upserts<EstimateKey, EstimateFacts, EstimateEntity> upserts,
            NumberedRow<EstimateRow> numbered) {
        EstimateRow row = numbered.row();
        try {
            Bakery bakery = codes.knownBakery(row.bakery());
            EstimateKey key = new EstimateKey(
                    bakery.id(), codes.knownProduct(row.product()).id(), row.weekday());
            LocalDate today = bakery.dayAt(clock.instant());
            return upserts.take(numbered.number(), key, before -> EstimateFacts.after(before, row, today));
        } catch (BadField e) {
            return RowAnswer.refused(numbered.number(), e.column(), e.value(), e.reason());
        }
    }
}
