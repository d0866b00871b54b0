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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product")
class ProductEntity implements Upserts.Stored<ProductFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_seq")
    @SequenceGenerator(name = "product_seq", sequenceName = "product_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long chainId;
    private String code;

    @Embedded
    private ProductFacts facts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ProductEntity() {}

    ProductEntity(long chainId, String code, ProductFacts facts) {
        this.chainId = chainId;
        this.code = code;
        this.facts = facts;
    }

    String code() {
        return code;
    }

    @Override
    public ProductFacts facts() {
        return facts;
    }

    @Override
    public void learn(ProductFacts newFacts) {
        facts = newFacts;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Product view() {
        return new Product(id(), chainId, code, facts);
    }
}
