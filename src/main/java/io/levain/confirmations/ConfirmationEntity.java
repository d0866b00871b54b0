package io.levain.confirmations;

import io.levain.catalog.Bakery;
import io.levain.catalog.Product;
import io.levain.sales.Confirmed;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Somebody says that so many pieces are right, and when the shelf was empty if that was said. */
@Entity
@Table(name = "sales_confirmation")
@SuppressWarnings("UnusedVariable") // queries read the fields
class ConfirmationEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_confirmation_seq")
    @SequenceGenerator(name = "sales_confirmation_seq", sequenceName = "sales_confirmation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private long productId;
    private LocalDate salesDate;
    private double sold;
    private @Nullable LocalTime soldOutAt;
    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ConfirmationEntity() {}

    ConfirmationEntity(Bakery bakery, Product product, LocalDate date, Confirmed right, Instant confirmedAt) {
        this.bakeryId = bakery.id();
        this.productId = product.id();
        this.salesDate = date;
        this.sold = right.sold();
        this.soldOutAt = right.soldOutAt();
        this.confirmedAt = confirmedAt;
    }

    /** What it says is right. */
    Confirmed right() {
        return new Confirmed(sold, soldOutAt);
    }

    /** Speaks of other values from now on. */
    void become(Confirmed right, Instant at) {
        sold = right.sold();
        soldOutAt = right.soldOutAt();
        confirmedAt = at;
    }
}
