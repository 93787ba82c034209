/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;

/** The digest of a model's weights, computed when it is first asked for. */
final class ModelDigest {

    private final Path directory;

    private @Nullable String known;

    ModelDigest(Path directory) {
        this.directory = directory;
    }

    /** {@return the digest of the digests of the files with weights, in the order of their names} */
    synchronized String value() throws IOException, InvalidInputException {
        String value = known;
        if (value == null) {
            List<String> files = new ArrayList<>();
            try (Checkpoint checkpoint = Checkpoint.open(directory)) {
                for (Path file : checkpoint.files()) {
                    files.add(TreeDigest.of(file, Progress.none(), Cancellation.never()).value());
                }
            }
            value = Digest.of(String.join("\n", files).getBytes(StandardCharsets.UTF_8)).value();
            known = value;
        }
        return value;
    }
}
