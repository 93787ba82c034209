/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes messages; may be used by several threads. */
public final class FrameOutput {

    private final DataOutputStream out;

    /**
     * Writes to a stream.
     *
     * @param out the stream
     */
    public FrameOutput(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
    }

    /**
     * Writes a message and flushes the stream.
     *
     * @param frame the message
     * @throws IOException if nobody reads it any more
     */
    public synchronized void write(Frame frame) throws IOException {
        out.writeByte(frame.kind().ordinal());
        out.writeInt(frame.fields().size());
        for (String field : frame.fields()) {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        out.flush();
    }
}
