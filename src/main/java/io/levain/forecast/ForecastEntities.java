package io.levain.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The forecasts that are kept: for each bakery and day the one that counts, and those that are held. */
interface ForecastEntities extends Repository<ForecastEntity, Long> {

    /** The one that counts. */
    @Query(
            "select f from ForecastEntity f where f.bakeryId = :bakeryId and f.forecastDate = :date and f.replacedBy = 0")
    Optional<ForecastEntity> findCurrent(long bakeryId, LocalDate date);

    /** Those that count of the days from the first to the last, by day. */
    @Query("select f from ForecastEntity f where f.bakeryId = :bakeryId and f.forecastDate between :from and :to"
            + " and f.replacedBy = 0 order by f.forecastDate")
    List<ForecastEntity> findAllCurrent(long bakeryId, LocalDate from, LocalDate to);

    List<ForecastEntity> saveAll(Iterable<ForecastEntity> forecasts);
}
