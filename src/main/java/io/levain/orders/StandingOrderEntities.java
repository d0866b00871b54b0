package io.levain.orders;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** The standing orders of all chains. */
interface StandingOrderEntities extends Repository<StandingOrderEntity, Long> {

    List<StandingOrderEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<StandingOrderEntity> findAllByBakeryIdInAndCustomerIn(Collection<Long> bakeries, Collection<String> customers);

    List<StandingOrderEntity> findAllByProductId(long product);

    void deleteAll(Iterable<? extends StandingOrderEntity> orders);

    void flush();

    List<StandingOrderEntity> saveAll(Iterable<StandingOrderEntity> orders);
}
