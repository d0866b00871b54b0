package io.levain.sales;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an entry said until it was corrected. Written once, and read by SQL. */
@Entity
@Table(name = "sales_entry_past")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
class PastEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sales_entry_past_seq")
    @SequenceGenerator(name = "sales_entry_past_seq", sequenceName = "sales_entry_past_seq", allocationSize = 50)
    private @Nullable Long id;

    private long entryId;

    @Embedded
    private @Nullable Reported reported;

    private Instant recordedAt;
    private Instant replacedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PastEntry() {}

    PastEntry(long entryId, Reported reported, Instant recordedAt, Instant replacedAt) {
        this.entryId = entryId;
        this.reported = reported;
        this.recordedAt = recordedAt;
        this.replacedAt = replacedAt;
    }
}
