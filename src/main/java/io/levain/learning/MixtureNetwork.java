package io.levain.learning;

import java.util.List;

/**
 * A {@link Network} that predicts all rows of mixtures. What a set of columns adds to the sums of the linear term and of the
 * units is the same in each row that has it, so that it is multiplied once. To be closed. Not for several threads.
 */
final class MixtureNetwork implements AutoCloseable {

    private final Shape shape;
    private final List<Mixture> mixtures;
    private final int rows;

    /** Of each mixture the present row, then by set what changes if it is absent. */
    private final float[] wide;

    private final float[] seen;
    private final float[] partsOfLayer;
    private final float[] partsOfOutputs;
    private final float[] sums;
    private final float[] hidden;
    private final Matrix inputs;
    private final Matrix layerInputs;
    private final Matrix linear;
    private final Matrix into;
    private final Matrix outOf;
    private final Matrix layerParts;
    private final Matrix outputParts;
    private final Matrix layer;
    private final Matrix outputs;

    MixtureNetwork(Shape shape, List<Mixture> mixtures) {
        this.shape = shape;
        this.mixtures = mixtures;
        this.rows = mixtures.stream().mapToInt(Mixture::rows).sum();
        int parts = mixtures.stream().mapToInt(each -> 1 + each.sets().size()).sum();
        this.wide = new float[parts * shape.columns()];
        this.seen = new float[parts * shape.seen()];
        this.partsOfLayer = new float[parts * shape.units()];
        this.partsOfOutputs = new float[parts * shape.levels()];
        this.sums = new float[rows * shape.units()];
        this.hidden = new float[sums.length];
        this.inputs = new Matrix(parts, shape.columns());
        this.layerInputs = new Matrix(parts, shape.seen());
        this.linear = new Matrix(shape.columns(), shape.levels());
        this.into = new Matrix(shape.seen(), shape.units());
        this.outOf = new Matrix(shape.units(), shape.levels());
        this.layerParts = new Matrix(parts, shape.units());
        this.outputParts = new Matrix(parts, shape.levels());
        this.layer = new Matrix(rows, shape.units());
        this.outputs = new Matrix(rows, shape.levels());
        int part = 0;
        for (Mixture mixture : mixtures) {
            take(mixture, part);
            part += 1 + mixture.sets().size();
        }
        inputs.set(wide, 0);
    }

    /** How many rows all mixtures have. */
    int rows() {
        return rows;
    }

    private void take(Mixture mixture, int part) {
        int from = part * shape.columns();
        int to = part * shape.seen();
        for (int c = 0; c < shape.columns(); c++) {
            wide[from + c] = mixture.present(c);
            seen[to + c] = Network.seen(c, mixture.present(c));
        }
        for (int[] set : mixture.sets()) {
            from += shape.columns();
            to += shape.seen();
            for (int c : set) {
                float present = mixture.present(c);
                float absent = mixture.absent(c);
                wide[from + c] = absent - present;
                seen[to + c] = Network.seen(c, absent) - Network.seen(c, present);
            }
        }
    }

    /**
     * Predicts a number for each row and level.
     *
     * @param predictions room for rows times levels, overwritten
     */
    void predict(float[] parameters, float[] predictions) {
        linear.set(parameters, shape.linear());
        outputParts.product(inputs, linear);
        outputParts.get(partsOfOutputs, 0);
        add(partsOfOutputs, predictions, shape.levels());
        if (shape.units() == 0) {
            return;
        }
        into.set(parameters, shape.into());
        outOf.set(parameters, shape.outOf());
        embed(parameters);
        layerInputs.set(seen, 0);
        layerParts.product(layerInputs, into);
        layerParts.get(partsOfLayer, 0);
        add(partsOfLayer, sums, shape.units());
        for (int i = 0; i < sums.length; i++) {
            hidden[i] = Math.max(0, sums[i]);
        }
        layer.set(hidden, 0);
        outputs.set(predictions, 0);
        outputs.addProduct(layer, outOf);
        outputs.get(predictions, 0);
    }

    private void embed(float[] parameters) {
        int size = shape.embedding();
        int part = 0;
        for (Mixture mixture : mixtures) {
            int from = shape.embeddings() + mixture.group() * size;
            System.arraycopy(parameters, from, seen, part * shape.seen() + shape.columns(), size);
            part += 1 + mixture.sets().size();
        }
    }

    /** Makes the rows of their parts: each is one with a set more, and what changes if that set is absent. */
    private void add(float[] parts, float[] rowsOfSums, int width) {
        int part = 0;
        int first = 0;
        for (Mixture mixture : mixtures) {
            int all = mixture.rows() - 1;
            System.arraycopy(parts, part * width, rowsOfSums, (first + all) * width, width);
            for (int row = all - 1; row >= 0; row--) {
                int set = Integer.numberOfTrailingZeros(~row);
                int to = (first + row) * width;
                int with = (first + (row | 1 << set)) * width;
                int change = (part + 1 + set) * width;
                for (int i = 0; i < width; i++) {
                    rowsOfSums[to + i] = rowsOfSums[with + i] + parts[change + i];
                }
            }
            part += 1 + mixture.sets().size();
            first += mixture.rows();
        }
    }

    @Override
    public void close() {
        inputs.close();
        layerInputs.close();
        linear.close();
        into.close();
        outOf.close();
        layerParts.close();
        outputParts.close();
        layer.close();
        outputs.close();
    }
}
