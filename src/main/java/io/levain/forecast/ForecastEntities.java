package io.levain.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All forecasts that were ever issued. */
interface ForecastEntities extends Repository<ForecastEntity, Long> {

    Optional<ForecastEntity> findFirstByBakeryIdAndForecastDateOrderByIdDesc(long bakeryId, LocalDate date);

    List<ForecastEntity> saveAll(Iterable<ForecastEntity> forecasts);
}
