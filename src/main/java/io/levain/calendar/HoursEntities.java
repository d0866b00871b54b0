package io.levain.calendar;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The opening hours of all bakeries. */
interface HoursEntities extends Repository<HoursEntity, Long> {

    List<HoursEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<HoursEntity> saveAll(Iterable<HoursEntity> hours);

    /** Removes the stretches of those weekdays, and tells how many there were. */
    @Modifying
    @Query("delete from HoursEntity h where h.bakeryId = :bakery and h.weekday in :weekdays")
    int remove(long bakery, Collection<DayOfWeek> weekdays);
}
