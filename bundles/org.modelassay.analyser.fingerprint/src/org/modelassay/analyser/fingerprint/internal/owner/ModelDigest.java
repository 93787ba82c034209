/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.owner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;

/** What names the weights of a model. */
public final class ModelDigest {

    private ModelDigest() {
    }

    /**
     * The digest of the weights: of the one file, or of the list of the digests of all.
     *
     * @param directory    the model
     * @param cancellation stops it
     * @return a digest
     * @throws InvalidInputException when it is no checkpoint
     * @throws IOException           when it cannot be read
     */
    public static Digest of(Path directory, Cancellation cancellation) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            StringBuilder list = new StringBuilder();
            for (Path file : checkpoint.files()) {
                Digest digest = TreeDigest.of(file, Progress.none(), cancellation);
                if (checkpoint.files().size() == 1) {
                    return digest;
                }
                list.append(digest.value()).append('\n');
            }
            return Digest.of(list.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
