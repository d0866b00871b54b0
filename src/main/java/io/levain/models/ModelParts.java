package io.levain.models;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pieces of all models. */
interface ModelParts extends Repository<ModelPart, Long> {

    List<ModelPart> findAllByModelIdAndShadowOrderByPart(long modelId, boolean shadow);

    List<ModelPart> saveAll(Iterable<ModelPart> parts);

    @Modifying
    @Query("delete from ModelPart where modelId = :modelId")
    void deleteOf(long modelId);
}
