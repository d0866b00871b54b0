package io.levain.models;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a model, or of its shadow, as it was written, small enough for every database. */
@Entity
@Table(name = "model_part")
@SuppressWarnings("UnusedVariable") // queries read its number, its model's and whose it is
class ModelPart {

    /** Well below the 1 MiB that H2 takes for one value. */
    static final int SIZE = 512 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "model_part_seq")
    @SequenceGenerator(name = "model_part_seq", sequenceName = "model_part_seq", allocationSize = 50)
    private @Nullable Long id;

    private long modelId;
    private boolean shadow;
    private int part;
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ModelPart() {}

    private ModelPart(long modelId, boolean shadow, int part, byte[] content) {
        this.modelId = modelId;
        this.shadow = shadow;
        this.part = part;
        this.content = content;
    }

    /** The pieces of a model or of its shadow, in order. */
    static List<ModelPart> split(long modelId, boolean shadow, byte[] model) {
        List<ModelPart> parts = new ArrayList<>();
        for (int at = 0; at < model.length; at += SIZE) {
            byte[] piece = Arrays.copyOfRange(model, at, Math.min(model.length, at + SIZE));
            parts.add(new ModelPart(modelId, shadow, parts.size(), piece));
        }
        return parts;
    }

    /** The model whose pieces these are, in order. */
    static InputStream join(List<ModelPart> parts) {
        List<InputStream> pieces = parts.stream()
                .map(part -> (InputStream) new ByteArrayInputStream(part.content))
                .toList();
        return new SequenceInputStream(Collections.enumeration(pieces));
    }
}
