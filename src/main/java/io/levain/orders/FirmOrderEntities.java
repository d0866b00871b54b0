package io.levain.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The firm orders of all chains. */
interface FirmOrderEntities extends Repository<FirmOrderEntity, Long> {

    List<FirmOrderEntity> findAllByBakeryIdInAndOrderDateIn(Collection<Long> bakeries, Collection<LocalDate> dates);

    List<FirmOrderEntity> saveAll(Iterable<FirmOrderEntity> orders);
}
