package io.levain.training;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The trainings of all chains. */
interface TrainingEntities extends Repository<TrainingEntity, Long> {

    Optional<TrainingEntity> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TrainingEntity> findLockedById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TrainingEntity> findLockedByIdAndLease(long id, String lease);

    /**
     * The training of a lease, which nobody else changes until the transaction ends.
     *
     * @throws LeaseLost if another run holds it by now, or it has ended
     */
    default TrainingEntity held(Lease lease) {
        return findLockedByIdAndLease(lease.training(), lease.word()).orElseThrow(() -> new LeaseLost(lease));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<TrainingEntity> findLockedByActiveChain(long chainId);

    /** Those that wait or run, of all chains, who has waited longest first. */
    List<TrainingEntity> findAllByActiveChainIsNotNullOrderByAskedAtAscIdAsc();

    boolean existsByChainIdAndNight(long chainId, Instant night);

    @Query("select coalesce(max(chainNumber), 0) from TrainingEntity where chainId = :chainId")
    int lastNumber(long chainId);

    List<TrainingEntity> findAllByChainIdOrderByChainNumberDesc(long chainId, Limit limit);

    Optional<TrainingEntity> findFirstByChainIdAndStateInOrderByChainNumberDesc(
            long chainId, Collection<TrainingState> states);

    TrainingEntity saveAndFlush(TrainingEntity training);
}
