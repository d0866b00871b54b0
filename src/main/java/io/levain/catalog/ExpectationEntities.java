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

    /** Forgets what is expected of a product in a bakery; returns how many rows that were. */
    @Modifying
    @Query("delete from ExpectationEntity e where e.bakeryId = :bakeryId and e.productId = :productId")
    int remove(long bakeryId, long productId);
}
