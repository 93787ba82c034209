/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Two open checkpoints and how their tensors pair up.
 *
 * @param base    the checkpoint before
 * @param tuned   the checkpoint after
 * @param pairing which tensors are compared
 */
public record OpenPair(Checkpoint base, Checkpoint tuned, Pairing pairing) implements AutoCloseable {

    /**
     * Opens two checkpoints.
     *
     * @param base  where the one before is
     * @param tuned where the one after is
     * @return both, open
     * @throws InvalidInputException if one is refused, or they have no tensor in common
     * @throws IOException           if reading fails
     */
    public static OpenPair open(Path base, Path tuned) throws InvalidInputException, IOException {
        Checkpoint before = Checkpoint.open(base);
        try {
            Checkpoint after = Checkpoint.open(tuned);
            OpenPair pair = new OpenPair(before, after, Pairing.of(before, after));
            if (pair.pairing().pairs().stream().mapToLong(TensorPair::elements).sum() == 0) {
                pair.close();
                throw new InvalidInputException(Diagnostic.error(tuned.toString(),
                        "it has no weight in common with " + base + ": no tensor of the same name and shape",
                        "choose two checkpoints of the same model"));
            }
            return pair;
        } catch (InvalidInputException | IOException | RuntimeException e) {
            before.close();
            throw e;
        }
    }

    /**
     * What the user should know before the run.
     *
     * @return remarks about the checkpoints and the skipped tensors
     */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(base.warnings());
        diagnostics.addAll(tuned.warnings());
        for (Skipped skipped : pairing.skipped()) {
            diagnostics.add(Diagnostic.warning(skipped.tensor(), "not compared: " + skipped.reason(), ""));
        }
        return diagnostics;
    }

    @Override
    public void close() {
        base.close();
        tuned.close();
    }
}
