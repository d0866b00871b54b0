package io.levain.catalog;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** All chains. */
interface ChainEntities extends Repository<ChainEntity, Long> {

    List<ChainEntity> findAllByOrderByCode();

    Optional<ChainEntity> findByCode(String code);

    Optional<ChainEntity> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ChainEntity> findLockedById(long id);

    ChainEntity save(ChainEntity chain);
}
