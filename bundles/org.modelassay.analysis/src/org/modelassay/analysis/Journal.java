/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;
import java.util.Optional;

/**
 * The memory of a run across interruptions: one entry for each finished unit of work.
 *
 * <p>Entries belong to the exact inputs, parameters, seed and code of the run; a changed run starts with an empty
 * journal. An entry is either found whole or not found.
 */
public interface Journal {

    /**
     * The payload that a finished unit has left.
     *
     * @param unit the id of the unit
     * @return the bytes given to {@link #record}, or empty if the unit has not finished
     */
    Optional<byte[]> find(String unit);

    /**
     * Records a unit as finished; when this returns, the entry survives the end of the process.
     *
     * @param unit    the id of the unit
     * @param payload what is needed to continue without running the unit again; at most 16 MiB
     * @throws IOException if the entry cannot be written
     */
    void record(String unit, byte[] payload) throws IOException;
}
