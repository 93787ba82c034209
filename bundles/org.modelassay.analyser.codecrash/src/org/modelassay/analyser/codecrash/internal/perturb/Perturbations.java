/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.codecrash.PerturbationKind;
import org.modelassay.analyser.codecrash.ProgramPerturbation;
import org.modelassay.analyser.codecrash.Task;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.common.Seed;
import org.modelassay.python.Python;
import org.modelassay.python.PythonSyntaxException;

/** Perturbs questions of one task in one way. */
public final class Perturbations {

    private final Python python;
    private final PerturbationKind kind;
    private final Perturbation perturbation;
    private final Seed seed;

    /**
     * Prepares a perturbation.
     *
     * @param kind      which one
     * @param task      what is asked about the programs
     * @param style     the layout of the programs
     * @param catalogue the messages
     * @param seed      where the choices of every question are derived from
     */
    public Perturbations(PerturbationKind kind, Task task, Python.Style style, Catalogue catalogue, Seed seed) {
        this(kind, task, style, catalogue, seed, WrongValues.mutated(), Optional.empty());
    }

    /**
     * Prepares a perturbation with parts that others give.
     *
     * @param kind      which one
     * @param task      what is asked about the programs
     * @param style     the layout of the programs
     * @param catalogue the messages
     * @param seed      where the choices of every question are derived from
     * @param values    where the wrong values of hints come from
     * @param foreign   the perturbation that a plug-in contributes, for {@link PerturbationKind#OTHER}
     */
    public Perturbations(PerturbationKind kind, Task task, Python.Style style, Catalogue catalogue, Seed seed,
            WrongValues values, Optional<ProgramPerturbation> foreign) {
        this.python = new Python(style);
        this.kind = kind;
        this.seed = seed;
        this.perturbation = switch (kind) {
        case VAN -> (question, _) -> new Perturbed.Changed(question);
        case REN -> new Renaming(python);
        case RTF -> new Conditions(python);
        case GBC -> new Garbage(python);
        case PSC_ALL -> new Chain(List.of(new Conditions(python), new Garbage(python), new Renaming(python)));
        case MCC -> new Comments(python, catalogue);
        case MPS -> new Prints(python, catalogue);
        case MHC -> new Hint(python, task, values);
        case OTHER -> new Contribution(python, foreign.orElseThrow());
        };
    }

    /**
     * The question without comments, in the layout of the unparser.
     *
     * @param question any question
     * @return the same question about the same program
     * @throws PythonSyntaxException if its program cannot be read
     */
    public Question vanilla(Question question) throws PythonSyntaxException {
        return question.withCode(python.unparse(python.parse(question.code()).module()));
    }

    /**
     * Perturbs a question. Choices depend on the seed, the question's data set and id, the perturbation and the
     * attempt.
     *
     * @param vanilla the question as {@link #vanilla} gives it
     * @param attempt 0, or the number of attempts that execution has refuted
     * @return what became of it
     */
    public Perturbed apply(Question vanilla, int attempt) {
        String unit = String.join("/", vanilla.dataset(), vanilla.taskId(), kind.name(), String.valueOf(attempt));
        try {
            return perturbation.apply(vanilla, seed.derive(unit).generator());
        } catch (PythonSyntaxException e) {
            return new Perturbed.Unchanged("cannot be read: " + e.getMessage());
        }
    }
}
