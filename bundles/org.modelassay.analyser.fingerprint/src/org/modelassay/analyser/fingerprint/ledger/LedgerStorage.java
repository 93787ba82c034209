/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.ledger;

import java.io.IOException;
import java.util.Optional;

/** Where a ledger lies: bytes that grow, and a small note beside them. Tests put faults here. */
interface LedgerStorage {

    /** The bytes from a position on, at most so many. */
    byte[] read(long position, int most) throws IOException;

    /** How many bytes there are. */
    long size() throws IOException;

    /** Appends bytes behind a position, leaves out what was there, and returns when they are on the device. */
    void append(long position, byte[] bytes) throws IOException;

    /** Cuts off what is behind a position. */
    void truncate(long position) throws IOException;

    /** The note, or empty when there is none. */
    Optional<byte[]> note() throws IOException;

    /** Replaces the note, whole or not at all. */
    void note(byte[] bytes) throws IOException;

    /** Keeps all other processes and ledgers from appending until it is closed. */
    Lock lock() throws IOException;

    /** Holds others off. */
    interface Lock extends AutoCloseable {

        @Override
        void close() throws IOException;
    }
}
