package io.levain.confirmations;

import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.counts.Pieces;
import io.levain.facts.Fact;
import io.levain.facts.Refused;
import io.levain.intake.Paging;
import io.levain.intake.Rows;
import io.levain.sales.SalesHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "sales") // clients find it there, at the addresses of sales
@RequestMapping(path = "/api/v1/bakeries/{bakery}/sales", produces = MediaType.APPLICATION_JSON_VALUE)
class ConfirmationController {

    private final SetAside setAside;
    private final Confirmations confirmations;
    private final SalesHistory sales;

    ConfirmationController(SetAside setAside, Confirmations confirmations, SalesHistory sales) {
        this.setAside = setAside;
        this.confirmations = confirmations;
        this.sales = sales;
    }

    /**
     * A value that was set aside, or is asked about, as clients see it.
     *
     * @param product the code of the product
     * @param date the day
     * @param sold pieces that are said to have sold
     * @param reason why that is doubted, and whether it counts all the same
     */
    record AsideAnswer(String product, LocalDate date, BigDecimal sold, Fact reason) {}

    /**
     * A value that was confirmed, as clients see it.
     *
     * @param product the code of the product
     * @param date the day
     * @param sold pieces that sold
     */
    record ConfirmedAnswer(String product, LocalDate date, BigDecimal sold) {}

    /** By date and product. */
    @Operation(
            summary =
                    "Lists what was sold by far too much to be believed: on an ordinary day it counts once it is confirmed,"
                            + " on a special one at once, and is asked about.")
    @GetMapping("/set-aside")
    List<AsideAnswer> list(
            Paging paging,
            Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        DayFilter days = new DayFilter(bakery, null, from, to);
        List<AsideAnswer> values = setAside.of(bakery, days.from(), days.to()).stream()
                .map(value ->
                        new AsideAnswer(value.product(), value.date(), Pieces.plain(value.sold()), value.reason()))
                .toList();
        return paging.of(values, value -> Rows.key(value.date(), value.product()));
    }

    /** It holds for that number alone: another one is judged anew. */
    @Operation(summary = "Says that what sold of a product on a day is right, however unlikely it looks.")
    @PutMapping("/{date}/{product}/confirmation")
    ConfirmedAnswer put(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        double sold = sold(bakery, product, date);
        confirmations.confirm(bakery, product, date, sold);
        return new ConfirmedAnswer(product.code(), date, Pieces.plain(sold));
    }

    private double sold(Bakery bakery, Product product, LocalDate date) {
        List<Double> sold = new ArrayList<>();
        sales.read(bakery, new DayFilter(bakery, product, date, date), day -> {
            if (day.counts().sold() != null) {
                sold.add(day.counts().sold());
            }
        });
        if (sold.isEmpty()) {
            throw Refused.because(ConfirmationFailure.NOTHING_SAID_OF_DAY)
                    .about("date", date)
                    .with("product", product.code());
        }
        return sold.get(0);
    }

    /** What sold is judged again. */
    @Operation(summary = "Takes back that what sold of a product on a day is right.")
    @DeleteMapping("/{date}/{product}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        if (!confirmations.withdraw(bakery, product, date)) {
            throw Refused.because(ConfirmationFailure.NOT_CONFIRMED).about("date", date);
        }
    }
}
