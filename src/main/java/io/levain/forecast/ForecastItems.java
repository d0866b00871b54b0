package io.levain.forecast;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The products of all forecasts. */
interface ForecastItems extends Repository<ForecastItem, Long> {

    List<ForecastItem> findAllByForecastIdOrderById(long forecastId);

    List<ForecastItem> findAllByForecastIdInOrderById(Collection<Long> forecastIds);

    List<ForecastItem> saveAll(Iterable<ForecastItem> items);
}
