/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.modelassay.analysis.Journal;

/** A journal in memory; safe for several threads. */
public final class MemoryJournal implements Journal {

    private final Map<String, byte[]> entries = new TreeMap<>();
    private Runnable listener = () -> {
        // nobody listens
    };

    /** An empty journal. */
    public MemoryJournal() {
        // nothing to set up
    }

    /**
     * Runs something after each record, such as the cancellation of the run.
     *
     * @param action what to run, on the thread of the unit
     */
    public synchronized void afterEachRecord(Runnable action) {
        listener = action;
    }

    /**
     * Which units have finished.
     *
     * @return their ids; a copy
     */
    public synchronized Set<String> units() {
        return Set.copyOf(entries.keySet());
    }

    @Override
    public synchronized Optional<byte[]> find(String unit) {
        return Optional.ofNullable(entries.get(unit)).map(byte[]::clone);
    }

    @Override
    public synchronized void record(String unit, byte[] payload) {
        entries.put(unit, payload.clone());
        listener.run();
    }
}
