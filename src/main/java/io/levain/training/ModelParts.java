package io.levain.training;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The pieces of all models. */
interface ModelParts extends Repository<ModelPart, Long> {

    List<ModelPart> findAllByModelIdOrderByPart(long modelId);

    List<ModelPart> saveAll(Iterable<ModelPart> parts);
}
