package io.levain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The events of all chains. */
interface EventEntities extends Repository<EventEntity, Long> {

    List<EventEntity> findAllByChainId(long chainId);

    /** The events of those bakeries and of every bakery of the chain. */
    @Query("select e from EventEntity e where e.chainId = :chainId and (e.bakeryId is null or e.bakeryId in :bakeries)")
    List<EventEntity> findAllThatConcern(long chainId, Collection<Long> bakeries);

    /** Those of them that begin in a period, its first and last day included. */
    @Query("select e from EventEntity e where e.chainId = :chainId and (e.bakeryId is null or e.bakeryId in :bakeries)"
            + " and e.firstDate between :first and :last")
    List<EventEntity> findAllThatBegin(long chainId, Collection<Long> bakeries, LocalDate first, LocalDate last);

    List<EventEntity> saveAll(Iterable<EventEntity> events);

    void delete(EventEntity event);

    List<EventEntity> findAllByProductId(long productId);

    void deleteAll(Iterable<? extends EventEntity> events);

    void flush();
}
