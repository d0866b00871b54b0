package io.levain.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "chain")
class ChainEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chain_seq")
    @SequenceGenerator(name = "chain_seq", sequenceName = "chain_seq", allocationSize = 50)
    private @Nullable Long id;

    private String code;
    private String name;
    private ZoneId timeZone;
    private LocalTime trainingTime;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ChainEntity() {}

    ChainEntity(String code, String name, ZoneId timeZone, LocalTime trainingTime, Instant createdAt) {
        this.code = code;
        this.name = name;
        this.timeZone = timeZone;
        this.trainingTime = trainingTime;
        this.createdAt = createdAt;
    }

    void change(String newName, ZoneId newTimeZone, LocalTime newTrainingTime) {
        name = newName;
        timeZone = newTimeZone;
        trainingTime = newTrainingTime;
    }

    Chain view() {
        return new Chain(Objects.requireNonNull(id), code, name, timeZone, trainingTime, createdAt);
    }
}
