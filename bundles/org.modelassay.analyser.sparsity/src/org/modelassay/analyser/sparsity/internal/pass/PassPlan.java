/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.List;

import org.modelassay.analysis.Plan;
import org.modelassay.common.Diagnostic;

/** Plans of passes over pairs. */
public final class PassPlan {

    /** Buffers, counters and the table of one thread. */
    private static final long THREAD = 8L << 20;

    private PassPlan() {
    }

    /**
     * The plan of a pass over one pair.
     *
     * @param pair    the pair
     * @param threads how many chunks run at the same time
     * @return the plan
     */
    public static Plan of(OpenPair pair, int threads) {
        return of(pair.pairing().chunks(), pair.pairing().bytes(), threads, pair.diagnostics());
    }

    private static Plan of(List<Chunk> chunks, long bytes, int threads, List<Diagnostic> diagnostics) {
        long kept = 1L << 14;
        return new Plan(chunks.stream().map(Chunk::unit).toList(), "bytes", bytes, 0,
                threads * THREAD + chunks.size() * kept, diagnostics);
    }
}
