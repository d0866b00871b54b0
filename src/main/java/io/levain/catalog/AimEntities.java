package io.levain.catalog;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The rows of aims.csv of all chains. */
interface AimEntities extends Repository<AimEntity, Long> {

    List<AimEntity> findAllByChainId(long chainId);

    List<AimEntity> saveAll(Iterable<AimEntity> rows);

    void delete(AimEntity row);
}
