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
 * @param memoryBytes   memory needed beyond that of the platform, at the given number of threads; without forward
 *                      passes it is Java's, and a run that needs more than there may be is refused
 * @param diagnostics   what the user should know: skipped tensors, a control that cannot be computed; no errors
 * @param surroundings  what results depend on beyond inputs, parameters, seed and code, such as the version of another
 *                      program that is run; part of what a run is recognised by
 */
public record Plan(List<UnitOfWork> units, String workUnit, long bytesRead, long forwardPasses, long memoryBytes,
        List<Diagnostic> diagnostics, List<String> surroundings) {

    /** Copies the lists. */
    public Plan {
        units = List.copyOf(units);
        diagnostics = List.copyOf(diagnostics);
        surroundings = List.copyOf(surroundings);
    }

    /**
     * A plan that depends on nothing else.
     *
     * @param units         the units of work in their canonical order
     * @param workUnit      what weights and progress are counted in
     * @param bytesRead     bytes of input the run will read
     * @param forwardPasses forward passes through a model
     * @param memoryBytes   heap and native memory needed
     * @param diagnostics   what the user should know
     */
    public Plan(List<UnitOfWork> units, String workUnit, long bytesRead, long forwardPasses, long memoryBytes,
            List<Diagnostic> diagnostics) {
        this(units, workUnit, bytesRead, forwardPasses, memoryBytes, diagnostics, List.of());
    }

    /**
     * The same plan in given surroundings.
     *
     * @param texts what results depend on, such as {@code Python 3.11.2}
     * @return the extended plan
     */
    public Plan within(List<String> texts) {
        return new Plan(units, workUnit, bytesRead, forwardPasses, memoryBytes, diagnostics, texts);
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
