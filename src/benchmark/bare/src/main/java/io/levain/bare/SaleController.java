package io.levain.bare;

import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inserts one row. */
@RestController
@RequestMapping("/sales")
class SaleController {

    private final Sales sales;

    SaleController(Sales sales) {
        this.sales = sales;
    }

    /** A row as it is sent. */
    record Row(String bakery, String product, LocalDate date, double sold) {}

    /** How many rows were taken. */
    record Taken(int taken) {}

    @PostMapping
    Taken take(@RequestBody Row row) {
        sales.save(new Sale(row.bakery(), row.product(), row.date(), row.sold()));
        return new Taken(1);
    }
}
