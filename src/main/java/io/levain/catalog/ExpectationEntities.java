package io.levain.catalog;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What bakers of all chains expect. */
interface ExpectationEntities extends Repository<ExpectationEntity, Long> {

    List<ExpectationEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<ExpectationEntity> saveAll(Iterable<ExpectationEntity> rows);

    void deleteAll(Iterable<? extends ExpectationEntity> rows);

    /** Forgets what is expected of a product in any bakery. */
    @Modifying
    @Query("delete from ExpectationEntity e where e.productId = :productId")
    void removeAllOf(long productId);
}
