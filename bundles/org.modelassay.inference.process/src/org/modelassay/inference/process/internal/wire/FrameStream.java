/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Frames over a pair of pipes. Many threads write, one reads. */
public final class FrameStream {

    private static final int LARGEST = 1 << 30;

    private static final int BUFFER = 1 << 16;

    private final DataInputStream in;

    private final DataOutputStream out;

    /**
     * Frames over given pipes.
     *
     * @param in  from the other process
     * @param out to the other process
     */
    public FrameStream(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
        this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }

    /**
     * Sends a frame.
     *
     * @param frame the frame
     * @throws IOException if the other process does not read any more
     */
    public void write(Frame frame) throws IOException {
        synchronized (out) {
            out.writeByte(frame.kind().ordinal());
            out.writeLong(frame.request());
            out.writeInt(frame.object());
            write(frame.text().getBytes(StandardCharsets.UTF_8));
            write(frame.segment().getBytes(StandardCharsets.UTF_8));
            write(frame.payload());
            out.flush();
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Waits for a frame.
     *
     * @return the frame, or nothing when the other process has ended
     * @throws IOException if what comes is no frame
     */
    public Optional<Frame> read() throws IOException {
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        if (kind >= Frame.Kind.values().length) {
            throw new IOException("no message of this protocol begins with " + kind);
        }
        long request = in.readLong();
        int object = in.readInt();
        String text = new String(bytes(), StandardCharsets.UTF_8);
        String segment = new String(bytes(), StandardCharsets.UTF_8);
        return Optional.of(new Frame(Frame.Kind.values()[kind], request, object, text, bytes(), segment));
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("a message of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the other process ended within a message");
        }
        return bytes;
    }
}
