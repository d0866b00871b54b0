package io.levain.confirmations;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was confirmed of all bakeries. */
interface ConfirmationEntities extends Repository<ConfirmationEntity, Long> {

    Optional<ConfirmationEntity> findByBakeryIdAndProductIdAndSalesDate(long bakery, long product, LocalDate date);

    ConfirmationEntity save(ConfirmationEntity confirmation);

    void delete(ConfirmationEntity confirmation);
}
