/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.modelassay.common.InvalidInputException;

/**
 * Runs units of work side by side, skips those the journal knows, and gives the results in canonical order.
 *
 * @param <T> what a unit results in
 */
public final class Units<T> {

    private final RunContext context;
    private final UnitCodec<T> codec;
    private final UnitTask<T> task;

    /**
     * Prepares the execution of units.
     *
     * @param context the run
     * @param codec   how results are kept in the journal
     * @param task    the work of one unit; it reports no progress of its own beyond {@code progress().activity}
     */
    public Units(RunContext context, UnitCodec<T> codec, UnitTask<T> task) {
        this.context = context;
        this.codec = codec;
        this.task = task;
    }

    /**
     * Runs the units, at most {@link RunContext#threads()} at a time.
     *
     * @param units the units in canonical order
     * @return one result for each unit, in the same order, whatever order they finished in
     * @throws CancellationException if the run is cancelled; finished units are in the journal
     * @throws AnalysisException     the first failure of a unit, after the others have stopped
     * @throws InvalidInputException as thrown by a unit
     * @throws IOException           as thrown by a unit or the journal
     */
    public List<T> run(List<UnitOfWork> units) throws AnalysisException, InvalidInputException, IOException {
        return new Parallel<UnitOfWork, T>(context, this::run).map(units);
    }

    private T run(UnitOfWork unit) throws AnalysisException, InvalidInputException, IOException {
        T result = journalled(unit);
        context.progress().advance(unit.weight());
        return result;
    }

    private T journalled(UnitOfWork unit) throws AnalysisException, InvalidInputException, IOException {
        Optional<T> known = remembered(unit);
        if (known.isPresent()) {
            return known.get();
        }
        T result = task.run(unit);
        context.journal().record(unit.id(), codec.encode(result));
        return result;
    }

    private Optional<T> remembered(UnitOfWork unit) {
        Optional<byte[]> payload = context.journal().find(unit.id());
        try {
            return payload.isPresent() ? Optional.of(codec.decode(payload.get())) : Optional.empty();
        } catch (IOException e) {
            context.progress().activity("Running " + unit.id() + " again: " + e.getMessage());
            return Optional.empty();
        }
    }
}
