package io.levain.learning;

import static org.bytedeco.openblas.global.openblas.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas.CblasRowMajor;
import static org.bytedeco.openblas.global.openblas.CblasTrans;
import static org.bytedeco.openblas.global.openblas.blas_set_num_threads;
import static org.bytedeco.openblas.global.openblas.cblas_sgemm;

/** Products of matrices that lie row by row in float arrays, by OpenBLAS. */
final class Matrices {

    static {
        // each member of the ensemble trains on a thread of its own; a sum split over threads would also not add up to
        // the same bits
        blas_set_num_threads(1);
    }

    private Matrices() {}

    /** {@code c = a b}, where a is rows times inner and b is inner times columns. */
    static void multiply(float[] a, float[] b, float[] c, int rows, int inner, int columns) {
        cblas_sgemm(
                CblasRowMajor,
                CblasNoTrans,
                CblasNoTrans,
                rows,
                columns,
                inner,
                1,
                a,
                inner,
                b,
                columns,
                0,
                c,
                columns);
    }

    /** {@code c = a' b}, where a is height times width and b is height times breadth, so that c is width times breadth. */
    static void multiplyTransposed(float[] a, float[] b, float[] c, int height, int width, int breadth) {
        cblas_sgemm(
                CblasRowMajor,
                CblasTrans,
                CblasNoTrans,
                width,
                breadth,
                height,
                1,
                a,
                width,
                b,
                breadth,
                0,
                c,
                breadth);
    }
}
