/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads messages; what is no message, or beyond all measure, is refused before memory is taken for it. */
public final class FrameInput {

    private static final int MOST_FIELDS = 1_000_000;
    private static final int LONGEST = 64 << 20;

    private final DataInputStream in;

    /**
     * Reads from a stream.
     *
     * @param in the stream; a message is read as it was written by {@link FrameOutput}
     */
    public FrameInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * The next message.
     *
     * @return the message, empty at the end of the stream
     * @throws IOException if the stream ends within a message, or holds something else
     */
    public Optional<Frame> read() throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        if (kind >= Frame.Kind.values().length) {
            throw new IOException("the worker's output is not a message: " + kind);
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_FIELDS) {
            throw new IOException("a message of the worker has " + count + " fields");
        }
        List<String> fields = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            total += length;
            if (length < 0 || total > LONGEST) {
                throw new IOException("a message of the worker is too long");
            }
            fields.add(text(length));
        }
        return Optional.of(new Frame(Frame.Kind.values()[kind], fields));
    }

    private String text(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("a message of the worker ends too early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
