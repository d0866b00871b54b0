package io.levain.learning;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A matrix of floats outside the Java heap, row by row, so that OpenBLAS works on it in place: handed Java arrays it
 * copies them at each call, which takes longer than the product. To be closed.
 */
final class Matrix implements AutoCloseable {

    static {
        // each member of the ensemble trains on a thread of its own; a sum split over threads would also not add up to
        // the same bits
        blas_set_num_threads(1);
    }

    private final int rows;
    private final int columns;
    private final FloatPointer values;

    /** A matrix of that size; what it holds is not defined. */
    Matrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.values = new FloatPointer(Math.max(1L, (long) rows * columns));
    }

    /** Takes its values from an array, from that place on. */
    void set(float[] from, int start) {
        values.put(from, start, rows * columns);
    }

    /** Copies its values into an array, from that place on. */
    void get(float[] to, int start) {
        values.get(to, start, rows * columns);
    }

    /** Becomes {@code a b}. */
    void product(Matrix a, Matrix b) {
        multiply(CblasNoTrans, CblasNoTrans, a, b, a.columns, 0);
    }

    /** Becomes itself and {@code a b} added up. */
    void addProduct(Matrix a, Matrix b) {
        multiply(CblasNoTrans, CblasNoTrans, a, b, a.columns, 1);
    }

    /** Becomes {@code a' b}. */
    void transposedProduct(Matrix a, Matrix b) {
        multiply(CblasTrans, CblasNoTrans, a, b, a.rows, 0);
    }

    /** Becomes {@code a b'}. */
    void productTransposed(Matrix a, Matrix b) {
        multiply(CblasNoTrans, CblasTrans, a, b, a.columns, 0);
    }

    private void multiply(int turnA, int turnB, Matrix a, Matrix b, int inner, float kept) {
        cblas_sgemm(
                CblasRowMajor,
                turnA,
                turnB,
                rows,
                columns,
                inner,
                1,
                a.values,
                a.columns,
                b.values,
                b.columns,
                kept,
                values,
                columns);
    }

    @Override
    public void close() {
        values.close();
    }
}
