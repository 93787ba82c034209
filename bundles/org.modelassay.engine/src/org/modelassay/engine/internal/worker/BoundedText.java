/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads everything that a process prints and keeps the beginning, so that it neither stops nor fills the memory. */
final class BoundedText {

    private static final int MOST = 256 << 10;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long leftOut;

    /** Reads to the end of the stream. */
    void drain(InputStream in) {
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                add(buffer, count);
            }
        } catch (IOException _) {
            // the process has ended
        }
    }

    private synchronized void add(byte[] bytes, int count) {
        int room = Math.min(count, MOST - kept.size());
        kept.write(bytes, 0, room);
        leftOut += count - room;
    }

    /** What was printed since the last call, and how much of it was left out. */
    synchronized String take() {
        String text = kept.toString(StandardCharsets.UTF_8).stripTrailing();
        String rest = leftOut == 0 ? "" : "\n... " + leftOut + " further bytes were left out";
        kept.reset();
        leftOut = 0;
        return text + rest;
    }
}
