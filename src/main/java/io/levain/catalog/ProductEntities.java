package io.levain.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The products of all chains. */
interface ProductEntities extends Repository<ProductEntity, Long> {

    List<ProductEntity> findAllByChainIdOrderByCode(long chainId);

    List<ProductEntity> findAllByChainIdAndCodeIn(long chainId, Collection<String> codes);

    /** The same, by one statement however many codes there are: what is made of a list is made anew for each length. */
    @Query(
            nativeQuery = true,
            value = "select t.* from unnest(cast(:codes as varchar array)) as k (code)"
                    + " join product t on t.chain_id = :chainId and t.code = k.code")
    List<ProductEntity> findAllNamed(long chainId, String[] codes);

    /** Those that take the place of another. */
    @Query("select p from ProductEntity p where p.chainId = :chainId and p.facts.past.replaces is not null")
    List<ProductEntity> findAllReplacing(long chainId);

    List<ProductEntity> findAllByIdIn(Collection<Long> ids);

    Optional<ProductEntity> findByChainIdAndCode(long chainId, String code);

    @Modifying
    @Query("delete from ProductEntity p where p.id = :id")
    void remove(long id);

    List<ProductEntity> saveAll(Iterable<ProductEntity> products);
}
