/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;

/** Files of text beside the weights, with a limit of size. */
final class SmallFile {

    private SmallFile() {
    }

    static InputStream open(Path file, long limit) throws CheckpointException, IOException {
        String place = Refusals.place(file);
        if (!Files.isRegularFile(file)) {
            throw new CheckpointException(Kind.NOT_A_FILE, place, "is not a regular file");
        }
        long size = Files.size(file);
        if (size > limit) {
            throw new CheckpointException(Kind.LIMIT_EXCEEDED, place,
                    "has " + size + " bytes, more than the " + limit + " allowed");
        }
        try {
            return Files.newInputStream(file);
        } catch (AccessDeniedException _) {
            throw new CheckpointException(Kind.NOT_READABLE, place, "may not be read");
        }
    }
}
