package io.levain.weather;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The weather of all bakeries, as rows bring it; who reads much of it takes {@link WeatherReader}. */
interface WeatherEntities extends Repository<WeatherEntity, Long> {

    /** What was observed on the days of a period, and what was forecast for them at any of those times. */
    @Query("select w from WeatherEntity w where w.bakeryId in :bakeries and w.weatherDate between :first and :last"
            + " and (w.issuedAt is null or w.issuedAt in :issues)")
    List<WeatherEntity> findAllOf(
            Collection<Long> bakeries, LocalDate first, LocalDate last, Collection<Instant> issues);

    List<WeatherEntity> saveAll(Iterable<WeatherEntity> days);
}
