package io.levain.catalog;

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
@Table(name = "estimate")
class ExpectationEntity implements Upserts.Stored<ExpectationFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "estimate_seq")
    @SequenceGenerator(name = "estimate_seq", sequenceName = "estimate_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private long productId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable DayOfWeek weekday;

    private double pieces;
    private LocalDate validFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ExpectationEntity() {}

    ExpectationEntity(ExpectationKey key, ExpectationFacts facts) {
        this.bakeryId = key.bakeryId();
        this.productId = key.productId();
        this.weekday = key.weekday();
        this.pieces = facts.pieces();
        this.validFrom = facts.from();
    }

    ExpectationKey key() {
        return new ExpectationKey(bakeryId, productId, weekday);
    }

    @Override
    public ExpectationFacts facts() {
        return new ExpectationFacts(pieces, validFrom);
    }

    @Override
    public void learn(ExpectationFacts facts) {
        pieces = facts.pieces();
        validFrom = facts.from();
    }
}
