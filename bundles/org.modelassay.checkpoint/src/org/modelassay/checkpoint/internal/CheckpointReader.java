package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.checkpoint.CheckpointException;

public final class CheckpointReader {
    private CheckpointReader() {
    }

    public static Opened read(Path location) throws CheckpointException, IOException {
        throw new IOException("not yet: " + location);
    }
}
