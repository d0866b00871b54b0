package io.levain.calendar;

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
import java.time.LocalTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "opening_hours")
class HoursEntity implements Upserts.Stored<HoursFacts> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opening_hours_seq")
    @SequenceGenerator(name = "opening_hours_seq", sequenceName = "opening_hours_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    private long bakeryId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DayOfWeek weekday;

    private LocalTime opens;
    private LocalTime closes;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected HoursEntity() {}

    HoursEntity(HoursKey key, HoursFacts facts) {
        this.bakeryId = key.bakeryId();
        this.weekday = key.weekday();
        this.opens = key.opens();
        this.validFrom = key.from();
        this.closes = facts.closes();
        this.validUntil = facts.until();
    }

    HoursKey key() {
        return new HoursKey(bakeryId, weekday, opens, validFrom);
    }

    @Override
    public HoursFacts facts() {
        return new HoursFacts(closes, validUntil);
    }

    @Override
    public void learn(HoursFacts facts) {
        closes = facts.closes();
        validUntil = facts.until();
    }

    OpeningHours view() {
        return new OpeningHours(weekday, opens, closes, validFrom, validUntil);
    }
}
