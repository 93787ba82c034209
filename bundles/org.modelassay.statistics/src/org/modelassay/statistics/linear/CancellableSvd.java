/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.statistics.linear;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.bidiagonal.BidiagonalDecompositionRow_DDRM;
import org.ejml.dense.row.decomposition.svd.SvdImplicitQrDecompose_DDRM;
import org.ejml.dense.row.decomposition.svd.implicitqr.SvdImplicitQrAlgorithm_DDRM;

import org.modelassay.common.Cancellation;

/** EJML's decomposition, number for number, except that it can be stopped after each of its steps of O(n²). */
final class CancellableSvd extends SvdImplicitQrDecompose_DDRM {

    private final Cancellation cancellation;

    CancellableSvd(boolean vectors, Cancellation cancellation) {
        super(true, vectors, vectors, false);
        this.cancellation = cancellation;
        qralg = new Iteration(cancellation);
    }

    @Override
    protected void declareBidiagonalDecomposition() {
        bidiag = new Bidiagonal(cancellation);
    }

    /** Reflections, one for each column and row. */
    private static final class Bidiagonal extends BidiagonalDecompositionRow_DDRM {

        private final Cancellation cancellation;

        Bidiagonal(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        @Override
        protected void rank1UpdateMultR(DMatrixRMaj matrix, double gamma, int left, int first, int end) {
            cancellation.check();
            super.rank1UpdateMultR(matrix, gamma, left, first, end);
        }

        @Override
        protected void rank1UpdateMultL(DMatrixRMaj matrix, double gamma, int left, int first, int end) {
            cancellation.check();
            super.rank1UpdateMultL(matrix, gamma, left, first, end);
        }
    }

    /** Sweeps of rotations. */
    private static final class Iteration extends SvdImplicitQrAlgorithm_DDRM {

        private final Cancellation cancellation;

        Iteration(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        @Override
        public void performImplicitSingleStep(double scale, double lambda, boolean byAngle) {
            cancellation.check();
            super.performImplicitSingleStep(scale, lambda, byAngle);
        }
    }
}
