package io.levain.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "closed_day")
class ClosedDayEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closed_day_seq")
    @SequenceGenerator(name = "closed_day_seq", sequenceName = "closed_day_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;
    private LocalDate closedDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClosureState state;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ClosedDayEntity() {}

    ClosedDayEntity(long bakeryId, LocalDate date, ClosureState state) {
        this.bakeryId = bakeryId;
        this.closedDate = date;
        this.state = state;
    }

    long bakeryId() {
        return bakeryId;
    }

    LocalDate date() {
        return closedDate;
    }

    ClosureState state() {
        return state;
    }

    void become(ClosureState newState) {
        state = newState;
    }
}
