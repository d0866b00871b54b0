package io.levain.learning;

import java.util.Arrays;

/**
 * A linear term plus one hidden layer of rectified units, for minibatches of one size: predicts a number per row and
 * level, and tells by the chain rule how the loss changes with each parameter. Has room outside the heap, used again at
 * every step; to be closed. Not for several threads.
 */
final class Network implements AutoCloseable {

    /** The layer sees no input beyond this many deviations: the linear term may follow it further, a bend must not. */
    private static final float CLIP = 4;

    private final Shape shape;
    private final int rows;
    private final float[] wide;
    private final float[] seen;
    private final float[] hidden;
    private final float[] keep;
    private final float[] kept;
    private final float[] back;
    private final int[] groups;
    private final Matrix inputs;
    private final Matrix layerInputs;
    private final Matrix linear;
    private final Matrix into;
    private final Matrix outOf;
    private final Matrix layer;
    private final Matrix outputs;
    private final Matrix layerSlopes;
    private final Matrix embedding;
    private final Matrix embeddingSlopes;

    Network(Shape shape, int rows) {
        this.shape = shape;
        this.rows = rows;
        this.wide = new float[rows * shape.columns()];
        this.seen = new float[rows * shape.seen()];
        this.hidden = new float[rows * shape.units()];
        this.keep = new float[hidden.length];
        this.kept = new float[shape.seen()];
        this.back = new float[rows * shape.embedding()];
        this.groups = new int[rows];
        this.inputs = new Matrix(rows, shape.columns());
        this.layerInputs = new Matrix(rows, shape.seen());
        this.linear = new Matrix(shape.columns(), shape.levels());
        this.into = new Matrix(shape.seen(), shape.units());
        this.outOf = new Matrix(shape.units(), shape.levels());
        this.layer = new Matrix(rows, shape.units());
        this.outputs = new Matrix(rows, shape.levels());
        this.layerSlopes = new Matrix(rows, shape.units());
        this.embedding = new Matrix(shape.embedding(), shape.units());
        this.embeddingSlopes = new Matrix(rows, shape.embedding());
    }

    /** Takes row number {@code at} of the minibatch from row {@code from} of a table. */
    void take(int at, float[] table, int from, int group) {
        System.arraycopy(table, from * shape.columns(), wide, at * shape.columns(), shape.columns());
        groups[at] = group;
    }

    /**
     * Predicts a number for each row and level.
     *
     * @param inputDropout silences inputs of the layer, but never the intercept
     * @param layerDropout silences units
     * @param predictions room for rows times levels, overwritten
     */
    void predict(float[] parameters, Dropout inputDropout, Dropout layerDropout, float[] predictions) {
        load(parameters);
        inputs.set(wide, 0);
        outputs.product(inputs, linear);
        if (shape.units() > 0) {
            see(parameters, inputDropout);
            layer.product(layerInputs, into);
            layer.get(hidden, 0);
            layerDropout.fill(keep, 0, keep.length);
            for (int i = 0; i < hidden.length; i++) {
                keep[i] = hidden[i] > 0 ? keep[i] : 0;
                hidden[i] *= keep[i];
            }
            layer.set(hidden, 0);
            outputs.addProduct(layer, outOf);
        }
        outputs.get(predictions, 0);
    }

    /**
     * How the total loss changes per unit of each parameter, for the rows predicted last.
     *
     * @param slopes rows times levels: how it changes per unit of each prediction
     * @param gradient room for one number per parameter, overwritten
     */
    void gradient(float[] slopes, float[] gradient) {
        outputs.set(slopes, 0);
        linear.transposedProduct(inputs, outputs);
        linear.get(gradient, shape.linear());
        if (shape.units() == 0) {
            return;
        }
        layerSlopes.productTransposed(outputs, outOf);
        outOf.transposedProduct(layer, outputs);
        outOf.get(gradient, shape.outOf());
        layerSlopes.get(hidden, 0);
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] *= keep[i];
        }
        layerSlopes.set(hidden, 0);
        into.transposedProduct(layerInputs, layerSlopes);
        into.get(gradient, shape.into());
        embeddingGradient(gradient);
    }

    private void load(float[] parameters) {
        linear.set(parameters, shape.linear());
        into.set(parameters, shape.into());
        outOf.set(parameters, shape.outOf());
        embedding.set(parameters, shape.into() + shape.columns() * shape.units());
    }

    private void see(float[] parameters, Dropout dropout) {
        int columns = shape.columns();
        int size = shape.embedding();
        for (int i = 0; i < rows; i++) {
            int to = i * shape.seen();
            int from = i * columns;
            dropout.fill(kept, 0, columns);
            seen[to] = seen(0, wide[from]);
            for (int c = 1; c < columns; c++) {
                seen[to + c] = kept[c] * seen(c, wide[from + c]);
            }
            System.arraycopy(parameters, shape.embeddings() + groups[i] * size, seen, to + columns, size);
        }
        layerInputs.set(seen, 0);
    }

    /** What the layer sees of an input; the intercept, which comes first, is seen as it is. */
    static float seen(int column, float input) {
        return column == 0 ? input : Math.max(-CLIP, Math.min(CLIP, input));
    }

    private void embeddingGradient(float[] gradient) {
        int size = shape.embedding();
        embeddingSlopes.productTransposed(layerSlopes, embedding);
        embeddingSlopes.get(back, 0);
        Arrays.fill(gradient, shape.embeddings(), gradient.length, 0);
        for (int i = 0; i < rows; i++) {
            int to = shape.embeddings() + groups[i] * size;
            for (int k = 0; k < size; k++) {
                gradient[to + k] += back[i * size + k];
            }
        }
    }

    @Override
    public void close() {
        inputs.close();
        layerInputs.close();
        linear.close();
        into.close();
        outOf.close();
        layer.close();
        outputs.close();
        layerSlopes.close();
        embedding.close();
        embeddingSlopes.close();
    }
}
