package io.levain.sales;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sales_entry")
class SalesEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_entry_seq")
    @SequenceGenerator(name = "sales_entry_seq", sequenceName = "sales_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private long productId;
    private LocalDate salesDate;

    @Convert(converter = SourceConverter.class)
    private Source source;

    /** Hibernate takes an embedded record without any value for null. */
    @Embedded
    private @Nullable Reported reported;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected SalesEntry() {}

    SalesEntry(DayKey key, Source source, Reported reported, Instant recordedAt) {
        this.bakeryId = key.bakeryId();
        this.productId = key.productId();
        this.salesDate = key.date();
        this.source = source;
        this.reported = reported;
        this.recordedAt = recordedAt;
    }

    DayKey key() {
        return new DayKey(bakeryId, productId, salesDate);
    }

    Source source() {
        return source;
    }

    Reported reported() {
        return reported == null ? Reported.NOTHING : reported;
    }

    /** Says something else from now on; returns what it said before. */
    PastEntry correct(Reported corrected, Instant at) {
        PastEntry past = new PastEntry(Objects.requireNonNull(id), reported(), recordedAt, at);
        reported = corrected;
        recordedAt = at;
        return past;
    }
}
