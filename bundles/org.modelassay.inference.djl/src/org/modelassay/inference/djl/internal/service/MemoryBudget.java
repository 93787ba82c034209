/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import org.modelassay.inference.AdmissionException;

/** The memory set aside for models and requests. What is reserved is given back by closing the reservation. */
final class MemoryBudget {

    private final long total;

    private long reserved;

    MemoryBudget(long total) {
        this.total = total;
    }

    /**
     * Sets memory aside.
     *
     * @param bytes how much
     * @param what  for whom, for the message
     * @return the reservation
     * @throws AdmissionException when less is left
     */
    synchronized Reservation reserve(long bytes, String what) throws AdmissionException {
        long left = total - reserved;
        if (bytes > left) {
            throw new AdmissionException(what + " needs " + megabytes(bytes) + " of memory, but " + megabytes(left)
                    + " of the " + megabytes(total) + " for models are left. Close models, shorten the text, or allow "
                    + "more memory.", bytes, left);
        }
        reserved += bytes;
        return new Reservation(bytes);
    }

    /**
     * What may be set aside altogether.
     *
     * @return bytes
     */
    long total() {
        return total;
    }

    /**
     * What is set aside now.
     *
     * @return bytes
     */
    synchronized long reserved() {
        return reserved;
    }

    private synchronized void release(long bytes) {
        reserved -= bytes;
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }

    /** Memory that was set aside. */
    final class Reservation implements AutoCloseable {

        private long bytes;

        private Reservation(long bytes) {
            this.bytes = bytes;
        }

        @Override
        public synchronized void close() {
            release(bytes);
            bytes = 0;
        }
    }
}
