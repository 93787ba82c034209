/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.codecrash.internal.ask.ModelHints;
import org.modelassay.analyser.codecrash.internal.perturb.Catalogue;
import org.modelassay.analyser.codecrash.internal.perturb.Contributions;
import org.modelassay.analyser.codecrash.internal.perturb.Outcome;
import org.modelassay.analyser.codecrash.internal.perturb.OutcomeCodec;
import org.modelassay.analyser.codecrash.internal.perturb.PerturbReport;
import org.modelassay.analyser.codecrash.internal.perturb.Perturbations;
import org.modelassay.analyser.codecrash.internal.perturb.Validation;
import org.modelassay.analyser.codecrash.internal.perturb.WrongValues;
import org.modelassay.analyser.codecrash.internal.question.Batches;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.python.execution.PythonPool;

/**
 * Makes the perturbed questions of CodeCrash (Lam et al. 2025, arXiv 2504.14119) from a file of questions.
 *
 * <p>Roles: {@code questions}, a JSONL file; optionally {@code messages}, which replaces our misleading messages. What
 * cannot be perturbed stays in its own layout and is listed with the reason.
 */
public final class PerturbAnalyser implements Analyser<PerturbParameters> {

    private static final long MEMORY_PER_THREAD = 64L << 20;

    @Override
    public Plan plan(Inputs inputs, PerturbParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        Path file = inputs.one("questions").path();
        int count = QuestionFile.read(file).size();
        catalogue(inputs);
        foreign(parameters);
        List<String> surroundings = new ArrayList<>(Pools.surroundings(parameters.execution(), parameters.python()));
        if (parameters.perturbation() == PerturbationKind.OTHER) {
            surroundings.add(Contributions.origin(parameters.other()));
        }
        return new Plan(Batches.units("questions", count), "questions", Files.size(file), 0,
                MEMORY_PER_THREAD * context.threads(), List.of())
                .within(surroundings);
    }

    @Override
    public void run(Inputs inputs, PerturbParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Input> models = inputs.all("model");
        if (models.isEmpty() || parameters.perturbation() != PerturbationKind.MHC) {
            run(inputs, parameters, WrongValues.mutated(), context);
            return;
        }
        try (TextModel model = context.textModels().open(models.getFirst(),
                EndpointLimits.DEFAULT.with(context.threads(), 0), parameters.key(), context.cancellation())) {
            run(inputs, parameters, new ModelHints(model, parameters.task(), context.cancellation()), context);
        } catch (ModelHints.Failure e) {
            throw e.unwrap();
        }
    }

    private static void run(Inputs inputs, PerturbParameters parameters, WrongValues values, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Question> questions = QuestionFile.read(inputs.one("questions").path());
        Perturbations perturbations =
                new Perturbations(parameters.perturbation(), parameters.task(), parameters.style(),
                        catalogue(inputs), new Seed(parameters.seed()), values, foreign(parameters));
        try (PythonPool pool = Pools.open(parameters.execution(), parameters.python(), context.threads())) {
            Validation validation = new Validation(perturbations, parameters.perturbation(), parameters.task(), pool,
                    Duration.ofMillis(Math.round(parameters.seconds() * 1000)), context.cancellation()::isRequested);
            List<UnitOfWork> units = Batches.units("questions", questions.size());
            List<Outcome> outcomes = new ArrayList<>();
            new Units<>(context, new OutcomeCodec(),
                    unit -> Batches.of(unit, questions).stream().map(validation::outcome).toList())
                    .run(units).forEach(outcomes::addAll);
            PerturbReport.write(parameters.perturbation(), outcomes, pool, context);
        }
    }

    private static Optional<ProgramPerturbation> foreign(PerturbParameters parameters) throws InvalidInputException {
        return parameters.perturbation() == PerturbationKind.OTHER
                ? Optional.of(Contributions.find(parameters.other())) : Optional.empty();
    }

    private static Catalogue catalogue(Inputs inputs) throws InvalidInputException, IOException {
        List<Input> own = inputs.all("messages");
        if (own.isEmpty()) {
            return Catalogue.own();
        }
        Path file = own.getFirst().path();
        try {
            return Catalogue.parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(), "is not text in UTF-8",
                    "give a file of messages, one a line"), e);
        }
    }
}
