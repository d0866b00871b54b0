package io.levain.calendar;

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
@Table(name = "calendar_event")
class EventEntity implements Upserts.Stored<EventFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_event_seq")
    @SequenceGenerator(name = "calendar_event_seq", sequenceName = "calendar_event_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long chainId;
    private @Nullable Long bakeryId;
    private @Nullable Long productId;
    private LocalDate firstDate;
    private @Nullable LocalDate lastDate;
    private String category;
    private String name;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected EventEntity() {}

    EventEntity(EventKey key, EventFacts facts) {
        this.chainId = key.chainId();
        this.bakeryId = key.bakeryId();
        this.productId = key.productId();
        this.firstDate = key.date();
        this.lastDate = facts.until();
        this.category = key.category();
        this.name = key.name();
    }

    EventKey key() {
        return new EventKey(chainId, bakeryId, productId, firstDate, category, name);
    }

    @Override
    public EventFacts facts() {
        return new EventFacts(lastDate);
    }

    @Override
    public void learn(EventFacts facts) {
        lastDate = facts.until();
    }
}
