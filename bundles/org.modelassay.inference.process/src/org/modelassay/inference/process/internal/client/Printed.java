/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads everything that a process prints and keeps the end. */
final class Printed {

    private static final int MOST = 16 << 10;

    private byte[] kept = {};

    /** Reads to the end of the stream. */
    void drain(InputStream in) {
        byte[] buffer = new byte[8192];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                add(Arrays.copyOf(buffer, count));
            }
        } catch (IOException _) {
            // the process has ended
        }
    }

    private synchronized void add(byte[] bytes) {
        byte[] all = Arrays.copyOf(kept, kept.length + bytes.length);
        System.arraycopy(bytes, 0, all, kept.length, bytes.length);
        kept = all.length <= MOST ? all : Arrays.copyOfRange(all, all.length - MOST, all.length);
    }

    synchronized String text() {
        return new String(kept, StandardCharsets.UTF_8).strip();
    }
}
