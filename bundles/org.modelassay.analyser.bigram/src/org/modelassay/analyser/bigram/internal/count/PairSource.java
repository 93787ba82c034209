/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads keys in ascending order with their counts, from memory or from a file. */
abstract class PairSource implements AutoCloseable {

    private long key;

    private long count;

    /** Steps to the next key; false at the end. */
    abstract boolean advance() throws IOException;

    final long key() {
        return key;
    }

    final long count() {
        return count;
    }

    final void set(long newKey, long newCount) {
        key = newKey;
        count = newCount;
    }

    @Override
    public void close() throws IOException {
        // nothing is held
    }

    static PairSource of(PairRun run) {
        return new PairSource() {

            private int next;

            @Override
            boolean advance() {
                if (next == run.keys().length) {
                    return false;
                }
                set(run.keys()[next], run.counts()[next]);
                next++;
                return true;
            }
        };
    }

    static PairSource of(Path file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
        long entries = in.readLong();
        return new PairSource() {

            private long left = entries;

            @Override
            boolean advance() throws IOException {
                if (left == 0) {
                    return false;
                }
                left--;
                set(in.readLong(), in.readLong());
                return true;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }
}
