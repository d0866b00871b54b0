package io.levain.orders;

import io.levain.intake.Upserts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "standing_order")
class StandingOrderEntity implements Upserts.Stored<StandingOrderFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standing_order_seq")
    @SequenceGenerator(name = "standing_order_seq", sequenceName = "standing_order_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private String customer;
    private long productId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DayOfWeek weekday;

    private double quantity;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private @Nullable String handover;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected StandingOrderEntity() {}

    StandingOrderEntity(StandingOrderKey key, StandingOrderFacts facts) {
        this.bakeryId = key.bakeryId();
        this.customer = key.customer();
        this.productId = key.productId();
        this.weekday = key.weekday();
        this.validFrom = key.from();
        this.quantity = facts.quantity();
        this.validUntil = facts.until();
        this.handover = facts.handover();
    }

    StandingOrderKey key() {
        return new StandingOrderKey(bakeryId, customer, productId, weekday, validFrom);
    }

    @Override
    public StandingOrderFacts facts() {
        return new StandingOrderFacts(quantity, validUntil, handover);
    }

    @Override
    public void learn(StandingOrderFacts facts) {
        quantity = facts.quantity();
        validUntil = facts.until();
        handover = facts.handover();
    }
}
