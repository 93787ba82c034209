/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** What files that one analysis leaves to another have in common. */
public final class ArtifactFiles {

    private ArtifactFiles() {
    }

    /**
     * Appends all of a file.
     *
     * @param file the file
     * @param sink where it goes
     * @throws IOException when it cannot be read, or the sink takes no more
     */
    public static void copy(Path file, WritableByteChannel sink) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long done = 0;
            while (done < channel.size()) {
                done += channel.transferTo(done, channel.size() - done, sink);
            }
        }
    }

    /**
     * Says that a file is not what it should be.
     *
     * @param file     the file
     * @param what     what is wrong
     * @param artifact the artifact of {@code bigram.distribution} that belongs there
     * @return to be thrown
     */
    public static InvalidInputException refuse(Path file, String what, String artifact) {
        return new InvalidInputException(Diagnostic.error(file.toString(), what,
                "give the artifact " + artifact + " of a run of bigram.distribution"));
    }
}
