package io.levain.sales;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** The entries of all chains. */
@Repository
class SalesEntries {

    /** One look-up in the unique index for each day asked for, however far apart the days lie. */
    private static final String OF_DAYS = """
            select e.*
            from unnest(cast(:bakeries as bigint array), cast(:products as bigint array), cast(:dates as date array))
              as k (bakery_id, product_id, sales_date)
            join sales_entry e
              on e.bakery_id = k.bakery_id and e.product_id = k.product_id and e.sales_date = k.sales_date
            """;

    private final EntityManager entities;

    SalesEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** All entries of those days, each of which is asked for once. */
    @SuppressWarnings("unchecked") // JPA gives native queries no type
    List<SalesEntry> of(Collection<DayKey> days) {
        return entities.createNativeQuery(OF_DAYS, SalesEntry.class)
                .setParameter("bakeries", days.stream().map(DayKey::bakeryId).toArray(Long[]::new))
                .setParameter("products", days.stream().map(DayKey::productId).toArray(Long[]::new))
                .setParameter("dates", days.stream().map(DayKey::date).toArray(LocalDate[]::new))
                .getResultList();
    }

    /** Gives the entry its id at once, and writes it when the transaction ends. */
    void add(SalesEntry entry) {
        entities.persist(entry);
    }

    /** Keeps what an entry said before. */
    void keep(PastEntry past) {
        entities.persist(past);
    }
}
