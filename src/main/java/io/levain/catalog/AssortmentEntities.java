package io.levain.catalog;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of assortment.csv of all chains. */
interface AssortmentEntities extends Repository<AssortmentEntity, Long> {

    List<AssortmentEntity> findAllByBakeryIdIn(Collection<Long> bakeries);

    List<AssortmentEntity> findAllByProductIdIn(Collection<Long> products);

    @Query(
            "select a from AssortmentEntity a where a.bakeryId in (select b.id from BakeryEntity b where b.chainId = :chainId)")
    List<AssortmentEntity> findAllOfChain(long chainId);

    @Modifying
    @Query("delete from AssortmentEntity a where a.productId = :productId")
    void removeAllOf(long productId);

    List<AssortmentEntity> saveAll(Iterable<AssortmentEntity> rows);
}
