package io.levain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The single closed days of all bakeries, and those that people said were none. */
interface ClosedDayEntities extends Repository<ClosedDayEntity, Long> {

    List<ClosedDayEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<ClosedDayEntity> findAllByBakeryIdOrderByClosedDate(long bakeryId);

    List<ClosedDayEntity> findAllByBakeryIdAndState(long bakeryId, ClosureState state);

    Optional<ClosedDayEntity> findByBakeryIdAndClosedDate(long bakeryId, LocalDate date);

    ClosedDayEntity save(ClosedDayEntity day);

    List<ClosedDayEntity> saveAll(Iterable<ClosedDayEntity> days);

    /** Forgets what was assumed of those dates. */
    @Modifying
    @Query(
            "delete from ClosedDayEntity c where c.bakeryId = :bakeryId and c.closedDate in :dates and c.state = ASSUMED")
    void forgetAssumed(long bakeryId, Collection<LocalDate> dates);
}
