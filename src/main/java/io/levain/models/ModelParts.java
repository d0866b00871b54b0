package io.levain.models;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The pieces of all models. */
interface ModelParts extends Repository<ModelPart, Long> {

    List<ModelPart> findAllByModelIdAndShadowOrderByPart(long modelId, boolean shadow);

    List<ModelPart> saveAll(Iterable<ModelPart> parts);
}
