package io.levain.bare;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;

/** What one product sold on one day. */
@Entity
class Sale {

    @Id
    @GeneratedValue(generator = "sale_seq")
    @SequenceGenerator(name = "sale_seq", sequenceName = "sale_seq", allocationSize = 50)
    private Long id;

    private String bakery;
    private String product;

    @Column(name = "sales_date")
    private LocalDate date;

    private double sold;

    protected Sale() {}

    Sale(String bakery, String product, LocalDate date, double sold) {
        this.bakery = bakery;
        this.product = product;
        this.date = date;
        this.sold = sold;
    }
}
