package io.levain.orders;

import io.levain.intake.Upserts;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "firm_order")
class FirmOrderEntity implements Upserts.Stored<Double> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "firm_order_seq")
    @SequenceGenerator(name = "firm_order_seq", sequenceName = "firm_order_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private long productId;
    private LocalDate orderDate;
    private double quantity;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected FirmOrderEntity() {}

    FirmOrderEntity(OrderKey key, double quantity) {
        this.bakeryId = key.bakeryId();
        this.productId = key.productId();
        this.orderDate = key.date();
        this.quantity = quantity;
    }

    OrderKey key() {
        return new OrderKey(bakeryId, productId, orderDate);
    }

    @Override
    public Double facts() {
        return quantity;
    }

    @Override
    public void learn(Double newQuantity) {
        quantity = newQuantity;
    }
}
