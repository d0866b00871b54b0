package io.levain.catalog;

import io.levain.intake.Upserts;
import jakarta.persistence.Embedded;
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
@Table(name = "assortment")
class AssortmentEntity implements Upserts.Stored<Terms> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assortment_seq")
    @SequenceGenerator(name = "assortment_seq", sequenceName = "assortment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private long productId;
    private @Nullable LocalDate validFrom;

    /** Hibernate takes an embedded record without any value for null. */
    @Embedded
    private @Nullable Terms terms;

    protected AssortmentEntity() {}

    AssortmentEntity(AssortmentKey key, Terms terms) {
        this.bakeryId = key.bakeryId();
        this.productId = key.productId();
        this.validFrom = key.from();
        this.terms = terms;
    }

    AssortmentKey key() {
        return new AssortmentKey(bakeryId, productId, validFrom);
    }

    @Override
    public Terms facts() {
        return terms == null ? Terms.NONE : terms;
    }

    @Override
    public void learn(Terms newTerms) {
        terms = newTerms;
    }
}
