/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.modelassay.analyser.codecrash.PerturbationKind;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.common.Quoted;
import org.modelassay.python.PythonSyntaxException;
import org.modelassay.python.execution.Execution;
import org.modelassay.python.execution.Limits;
import org.modelassay.python.execution.PythonItem;
import org.modelassay.python.execution.PythonPool;

/** Perturbs questions and holds them to their tests; several attempts with other choices if one is refuted. */
public final class Validation {

    private static final int ATTEMPTS = 3;
    /** A changed call often gives the same output. */
    private static final int CALL_ATTEMPTS = 12;

    private final Perturbations perturbations;
    private final PythonPool pool;
    private final Limits limits;
    private final boolean checksCall;
    private final BooleanSupplier stopped;

    /**
     * Prepares the validation.
     *
     * @param perturbations what is done to questions
     * @param kind          the same perturbation's name
     * @param task          what is asked about the programs
     * @param pool          where programs are executed; one without Python validates nothing
     * @param time          how long one program may take
     * @param stopped       whether the run was cancelled
     */
    public Validation(Perturbations perturbations, PerturbationKind kind, Task task, PythonPool pool, Duration time,
            BooleanSupplier stopped) {
        this.perturbations = perturbations;
        this.pool = pool;
        this.checksCall = kind == PerturbationKind.MHC && task == Task.INPUT;
        this.limits = new Limits(time, 1, Limits.DEFAULT.memoryBytes(), 100_000_000).withCpuTime(time);
        this.stopped = stopped;
    }

    /**
     * Perturbs a question.
     *
     * @param question the question
     * @return what became of it
     */
    public Outcome outcome(Question question) {
        Question vanilla;
        try {
            vanilla = perturbations.vanilla(question);
        } catch (PythonSyntaxException e) {
            return new Outcome(question, "the program cannot be read: " + e.getMessage(), false);
        }
        String reason = "";
        for (int attempt = 0; attempt < (checksCall ? CALL_ATTEMPTS : ATTEMPTS); attempt++) {
            switch (perturbations.apply(vanilla, attempt)) {
            case Perturbed.Unchanged(String why) -> {
                return new Outcome(vanilla, why, false);
            }
            case Perturbed.Changed(Question changed) -> {
                Execution execution = execute(changed, changed.test());
                if (!execution.outcome().isVerdict()) {
                    return new Outcome(changed, "", false);
                }
                if (!execution.passed()) {
                    reason = "the perturbed program does not pass its test: " + text(execution);
                } else if (checksCall && !isWrong(changed)) {
                    reason = "no wrong call was found";
                } else {
                    return new Outcome(changed, "", true);
                }
            }
            }
        }
        Execution own = execute(vanilla, vanilla.test());
        return new Outcome(vanilla, own.passed() ? reason : "the program does not pass its own test: " + text(own),
                false);
    }

    /** Whether the hinted call gives something else than the output. */
    private boolean isWrong(Question question) {
        String mark = "# The function call is ";
        int start = question.code().indexOf(mark);
        String call = question.code().substring(start + mark.length()).lines().findFirst().orElse("");
        return !execute(question, "assert " + call + " == " + question.output()).passed();
    }

    private Execution execute(Question question, String test) {
        return pool.run(new PythonItem(question.code(), test, PythonItem.Names.PRELOADED), limits, stopped);
    }

    private static String text(Execution execution) {
        String detail = execution.detail();
        return execution.outcome() + (detail.isEmpty() ? "" : " " + Quoted.of(detail));
    }
}
