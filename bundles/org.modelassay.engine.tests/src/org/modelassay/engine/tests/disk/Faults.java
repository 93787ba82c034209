/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.disk;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts changes of a disk, and fails at one of them. */
public final class Faults {

    private final int failing;
    private final boolean forGood;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Creates faults.
     *
     * @param failing the number of the change that fails, from 1; 0 for none
     * @param forGood whether every change after it fails too, as after a crash
     */
    public Faults(int failing, boolean forGood) {
        this.failing = failing;
        this.forGood = forGood;
    }

    void change(String what) throws IOException {
        int number = count.incrementAndGet();
        if (number == failing || forGood && failing > 0 && number > failing) {
            throw new IOException("change " + number + " fails: " + what);
        }
    }

    /**
     * How many changes there were.
     *
     * @return the number of changes attempted
     */
    public int count() {
        return count.get();
    }
}
