package io.levain.calendar;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The opening hours of all bakeries. */
interface HoursEntities extends Repository<HoursEntity, Long> {

    List<HoursEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<HoursEntity> saveAll(Iterable<HoursEntity> hours);

    void deleteAll(Iterable<? extends HoursEntity> hours);
}
