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
@Table(name = "bakery")
class BakeryEntity implements Upserts.Stored<BakeryFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bakery_seq")
    @SequenceGenerator(name = "bakery_seq", sequenceName = "bakery_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long chainId;
    private String code;

    @Embedded
    private BakeryFacts facts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected BakeryEntity() {}

    BakeryEntity(long chainId, String code, BakeryFacts facts) {
        this.chainId = chainId;
        this.code = code;
        this.facts = facts;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String code() {
        return code;
    }

    @Override
    public BakeryFacts facts() {
        return facts;
    }

    @Override
    public void learn(BakeryFacts newFacts) {
        facts = newFacts;
    }

    Bakery view() {
        return new Bakery(id(), chainId, code, facts);
    }
}
