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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "aim")
class AimEntity implements Upserts.Stored<Aims> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "aim_seq")
    @SequenceGenerator(name = "aim_seq", sequenceName = "aim_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long chainId;
    private @Nullable Long bakeryId;
    private @Nullable String category;

    /** Hibernate takes an embedded record without any value for null. */
    @Embedded
    private @Nullable Aims aims;

    protected AimEntity() {}

    AimEntity(AimKey key, Aims aims) {
        this.chainId = key.chainId();
        this.bakeryId = key.bakeryId();
        this.category = key.category();
        this.aims = aims;
    }

    AimKey key() {
        return new AimKey(chainId, bakeryId, category);
    }

    @Override
    public Aims facts() {
        return aims == null ? Aims.NONE : aims;
    }

    @Override
    public void learn(Aims newAims) {
        aims = newAims;
    }
}
