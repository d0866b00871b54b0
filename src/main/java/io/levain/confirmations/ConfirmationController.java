package io.levain.confirmations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.levain.catalog.Bakery;
import io.levain.catalog.DayFilter;
import io.levain.catalog.Product;
import io.levain.counts.Pieces;
import io.levain.facts.Refused;
import io.levain.intake.Paging;
import io.levain.intake.Rows;
import io.levain.sales.Confirmed;
import io.levain.sales.DoubtAnswer;
import io.levain.sales.SalesHistory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
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

    private final Doubts doubts;
    private final Confirmations confirmations;
    private final SalesHistory sales;

    ConfirmationController(Doubts doubts, Confirmations confirmations, SalesHistory sales) {
        this.doubts = doubts;
        this.confirmations = confirmations;
        this.sales = sales;
    }

    /**
     * A value that is asked about, as clients see it.
     *
     * @param product the code of the product
     * @param date the day
     * @param doubt what is said, and what speaks against it
     */
    record AskedAnswer(
            String product, LocalDate date, @JsonUnwrapped DoubtAnswer doubt) {}

    /**
     * A value that was confirmed, as clients see it.
     *
     * @param product the code of the product
     * @param date the day
     * @param sold pieces that sold
     * @param soldOutAt the local time at which the shelf was empty, if that is said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfirmedAnswer(
            String product,
            LocalDate date,
            BigDecimal sold,
            @Nullable LocalTime soldOutAt) {}

    /** By date and product. What does not count meanwhile says so. */
    @Operation(summary = "Lists what looks wrong in what was sold, until somebody confirms or corrects it.")
    @GetMapping("/doubts")
    List<AskedAnswer> list(
            Paging paging,
            Bakery bakery,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {
        DayFilter days = new DayFilter(bakery, null, from, to);
        List<AskedAnswer> asked = doubts.all(bakery, days.from(), days.to()).stream()
                .map(doubted -> new AskedAnswer(doubted.product(), doubted.date(), doubted.doubt()))
                .toList();
        return paging.of(
                asked,
                one -> Rows.key(one.date(), one.product(), one.doubt().reason().kind()));
    }

    /** It holds for what is said now: another number or hour is judged anew. */
    @Operation(summary = "Says that what is said of a product on a day is right, however unlikely it looks.")
    @PutMapping("/{date}/{product}/confirmation")
    ConfirmedAnswer put(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        Confirmed right = said(bakery, product, date);
        confirmations.confirm(bakery, product, date, right);
        return new ConfirmedAnswer(product.code(), date, Pieces.plain(right.sold()), right.soldOutAt());
    }

    private Confirmed said(Bakery bakery, Product product, LocalDate date) {
        List<Confirmed> said = new ArrayList<>();
        sales.read(bakery, new DayFilter(bakery, product, date, date), day -> {
            Double sold = day.counts().sold();
            if (sold != null) {
                said.add(new Confirmed(sold, day.counts().soldOutAt()));
            }
        });
        if (said.isEmpty()) {
            throw Refused.because(ConfirmationFailure.NOTHING_SAID_OF_DAY)
                    .about("date", date)
                    .with("product", product.code());
        }
        return said.get(0);
    }

    /** What is said is judged again. */
    @Operation(summary = "Takes back that what is said of a product on a day is right.")
    @DeleteMapping("/{date}/{product}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(Bakery bakery, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date, Product product) {
        if (!confirmations.withdraw(bakery, product, date)) {
            throw Refused.because(ConfirmationFailure.NOT_CONFIRMED).about("date", date);
        }
    }
}
