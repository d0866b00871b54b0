package io.levain.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The products of all chains. */
interface ProductEntities extends Repository<ProductEntity, Long> {

    List<ProductEntity> findAllByChainIdOrderByCode(long chainId);

    List<ProductEntity> findAllByChainIdAndCodeIn(long chainId, Collection<String> codes);

    List<ProductEntity> findAllByIdIn(Collection<Long> ids);

    Optional<ProductEntity> findByChainIdAndCode(long chainId, String code);

    List<ProductEntity> saveAll(Iterable<ProductEntity> products);
}
