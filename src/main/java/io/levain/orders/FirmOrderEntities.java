package io.levain.orders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The firm orders of all chains. */
interface FirmOrderEntities extends Repository<FirmOrderEntity, Long> {

    List<FirmOrderEntity> findAllByBakeryIdInAndOrderDateIn(Collection<Long> bakeries, Collection<LocalDate> dates);

    Optional<FirmOrderEntity> findByBakeryIdAndProductIdAndOrderDate(long bakery, long product, LocalDate date);

    List<FirmOrderEntity> findAllByProductId(long product);

    void delete(FirmOrderEntity order);

    void deleteAll(Iterable<? extends FirmOrderEntity> orders);

    void flush();

    List<FirmOrderEntity> saveAll(Iterable<FirmOrderEntity> orders);
}
