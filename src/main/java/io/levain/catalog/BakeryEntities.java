package io.levain.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The bakeries of all chains. */
interface BakeryEntities extends Repository<BakeryEntity, Long> {

    List<BakeryEntity> findAllByChainIdOrderByCode(long chainId);

    List<BakeryEntity> findAllByChainIdAndCodeIn(long chainId, Collection<String> codes);

    Optional<BakeryEntity> findByChainIdAndCode(long chainId, String code);

    Optional<BakeryEntity> findById(long id);

    List<BakeryEntity> saveAll(Iterable<BakeryEntity> bakeries);
}
