/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.util.List;

import org.modelassay.common.Diagnostic;

/**
 * What a run would do, shown before it starts.
 *
 * @param units         the units of work in their canonical order
 * @param workUnit      what weights and progress are counted in, as a plural: {@code bytes}, {@code prompts}
 * @param bytesRead     bytes of input the run will read
 * @param forwardPasses forward passes through a model, 0 without one
 * @param memoryBytes   memory of Java needed beyond that of the platform, at the given number of threads; a run that
 *                      needs more than there may be is refused. Models are not counted, their provider admits them
 * @param diagnostics   what the user should know: skipped tensors, a control that cannot be computed; no errors
 */
public record Plan(List<UnitOfWork> units, String workUnit, long bytesRead, long forwardPasses, long memoryBytes,
        List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Plan {
        units = List.copyOf(units);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * The whole work of the run.
     *
     * @return the sum of the weights of all units
     */
    public long totalWork() {
        return units.stream().mapToLong(UnitOfWork::weight).sum();
    }
}
