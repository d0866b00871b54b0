package io.levain.models;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The models in use, one of each chain that has any. */
interface ModelsInUse extends Repository<ModelInUse, Long> {

    Optional<ModelInUse> findByChainId(long chainId);

    /** The same, for who changes it: a training that ends and somebody who chooses wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ModelInUse> findLockedByChainId(long chainId);

    ModelInUse save(ModelInUse inUse);
}
