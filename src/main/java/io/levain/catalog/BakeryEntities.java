package io.levain.catalog;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bakeries of all chains. */
interface BakeryEntities extends Repository<BakeryEntity, Long> {

    List<BakeryEntity> findAllByChainIdOrderByCode(long chainId);

    List<BakeryEntity> findAllByChainIdAndCodeIn(long chainId, Collection<String> codes);

    /** The same, by one statement however many codes there are: what is made of a list is made anew for each length. */
    @Query(
            nativeQuery = true,
            value = "select t.* from unnest(cast(:codes as varchar array)) as k (code)"
                    + " join bakery t on t.chain_id = :chainId and t.code = k.code")
    List<BakeryEntity> findAllNamed(long chainId, String[] codes);

    Optional<BakeryEntity> findByChainIdAndCode(long chainId, String code);

    Optional<BakeryEntity> findById(long id);

    /** How many name a place as the one that bakes for them, and not as themselves. */
    @Query(
            "select count(b) from BakeryEntity b where b.chainId = :chainId and b.facts.bakedAt = :place and b.code <> :place")
    long countBakedFor(long chainId, String place);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<BakeryEntity> findAllLockedByIdInOrderById(Collection<Long> ids);

    List<BakeryEntity> saveAll(Iterable<BakeryEntity> bakeries);
}
