package io.levain.files;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a row says of the money of a piece, net of VAT.
 *
 * @param price of a piece
 * @param cost of one more piece
 * @param salvage what an unsold piece still brings
 */
public record MoneyFields(Field<BigDecimal> price, Field<BigDecimal> cost, Field<BigDecimal> salvage) {

    private static final Column<BigDecimal> PRICE = Column.optional("price", Types.MONEY);
    private static final Column<BigDecimal> COST = Column.optional("cost", Types.MONEY);
    private static final Column<BigDecimal> SALVAGE = Column.optional("salvage", Types.MONEY);

    static final List<Bound<MoneyFields, ?>> COLUMNS = List.of(
            new Bound<>(PRICE, MoneyFields::price),
            new Bound<>(COST, MoneyFields::cost),
            new Bound<>(SALVAGE, MoneyFields::salvage));

    static MoneyFields of(Cells cells) {
        return new MoneyFields(cells.field(PRICE), cells.field(COST), cells.field(SALVAGE));
    }
}
