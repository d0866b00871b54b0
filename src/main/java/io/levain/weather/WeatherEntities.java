package io.levain.weather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The weather of all bakeries, as rows bring it; who reads much of it takes {@link WeatherReader}. */
interface WeatherEntities extends Repository<WeatherEntity, Long> {

    /** What was observed on the days of a period, and what was forecast for them at any of those times. */
    @Query("select w from WeatherEntity w where w.bakeryId in :bakeries and w.weatherDate between :first and :last"
            + " and (w.issuedAt is null or w.issuedAt in :issues)")
    List<WeatherEntity> findAllOf(
            Collection<Long> bakeries, LocalDate first, LocalDate last, Collection<Instant> issues);

    /** Marks of each day of a period the row that counts: the observed one, else the latest, none without any value. */
    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            update weather w
            set best = not w.best
            where w.bakery_id = :bakery and w.weather_date between :first and :last
              and w.best <> (w.id = coalesce((
                select b.id
                from weather b
                where b.bakery_id = w.bakery_id and b.weather_date = w.weather_date
                  and coalesce(b.temperature_mean, b.temperature_max, b.temperature_min, b.precipitation_mm,
                               b.sunshine_hours, b.cloud_cover_oktas, b.wind_kmh, b.weather_code) is not null
                order by b.issued_at desc nulls first
                fetch first 1 row only), 0))
            """)
    void markBest(long bakery, LocalDate first, LocalDate last);

    List<WeatherEntity> saveAll(Iterable<WeatherEntity> days);
}
