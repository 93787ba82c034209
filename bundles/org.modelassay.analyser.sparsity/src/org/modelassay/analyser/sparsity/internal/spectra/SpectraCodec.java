/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.spectra;

import java.io.IOException;

import org.modelassay.analyser.sparsity.internal.multi.LongRows;
import org.modelassay.analysis.UnitCodec;

/** Keeps spectra in the journal, bit by bit. */
public final class SpectraCodec implements UnitCodec<MatrixSpectra> {

    private final LongRows rows = new LongRows();

    @Override
    public byte[] encode(MatrixSpectra spectra) throws IOException {
        return rows.encode(spectra.rows());
    }

    @Override
    public MatrixSpectra decode(byte[] payload) throws IOException {
        return MatrixSpectra.of(rows.decode(payload));
    }
}
