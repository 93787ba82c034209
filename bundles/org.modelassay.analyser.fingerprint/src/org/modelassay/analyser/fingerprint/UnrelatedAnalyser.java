/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.owner.Marks;
import org.modelassay.analyser.fingerprint.internal.unrelated.Chance;
import org.modelassay.analyser.fingerprint.internal.unrelated.ChanceCodec;
import org.modelassay.analyser.fingerprint.internal.unrelated.ChanceReport;
import org.modelassay.analyser.fingerprint.internal.verify.AnswerMatch;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;

/**
 * How often do models of others match? Asks models of this machine every fingerprint of a set, without burning any, and
 * gives the upper limit of the match rate that {@code fingerprint.verify} takes as its null probability.
 * <p>Roles: {@code model}, models that were made without the fingerprints; and {@code marked}, optional, models that
 * have them.
 */
public final class UnrelatedAnalyser implements Analyser<UnrelatedParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public UnrelatedAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public UnrelatedAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, UnrelatedParameters parameters, PlanContext context)
            throws InvalidInputException {
        access(parameters).check();
        for (Input input : bound(inputs)) {
            if (input.endpoint().isPresent()) {
                throw new InvalidInputException(Diagnostic.error(input.name(), "is an endpoint, which would see every "
                        + "fingerprint", "bind models of this machine"));
            }
        }
        return new Plan(List.copyOf(units(inputs).keySet()), "models", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, UnrelatedParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Fingerprint> marks = Marks.all(access(parameters).open().state(), parameters.set());
        if (marks.size() < parameters.queries()) {
            throw new InvalidInputException(Diagnostic.error("queries", parameters.queries()
                    + " queries of a set of " + marks.size(), "plan fewer, or name a larger set"));
        }
        Map<UnitOfWork, Input> units = units(inputs);
        List<Chance> chances = new Units<>(context, new ChanceCodec(), unit -> {
            Input input = units.get(unit);
            if (input == null) {
                throw new IllegalStateException(unit.id());
            }
            return asked(input, marks, context);
        }).run(List.copyOf(units.keySet()));
        double guess = marks.stream().mapToDouble(Fingerprint::guess).average().orElseThrow();
        int unrelated = inputs.all("model").size();
        new ChanceReport(inputs.all("model").stream().map(Input::name).toList(), chances.subList(0, unrelated),
                chances.subList(unrelated, chances.size()), guess, parameters.queries(),
                parameters.alpha(), parameters.confidence()).write(context.results());
    }

    private static Chance asked(Input input, List<Fingerprint> marks, RunContext context)
            throws AnalysisException, InvalidInputException {
        try (TextModel model =
                context.textModels().open(input, EndpointLimits.DEFAULT, "", context.cancellation())) {
            long matches = 0;
            for (Fingerprint mark : marks) {
                context.cancellation().check();
                int tokens = mark.responses().stream().mapToInt(each -> each.tokens().size()).max().orElseThrow();
                CompletionRequest request = CompletionRequest.greedy(new Prompt.Text(mark.key()), tokens);
                Completion answer = Inference.ask(() -> model.complete(request, context.cancellation())).choices()
                        .getFirst();
                matches += AnswerMatch.of(mark, answer) == Outcome.MATCH ? 1 : 0;
            }
            return new Chance(matches, marks.size());
        }
    }

    /** Unrelated models first. */
    private static List<Input> bound(Inputs inputs) {
        List<Input> models = new ArrayList<>(inputs.all("model"));
        models.addAll(inputs.all("marked"));
        return models;
    }

    private static Map<UnitOfWork, Input> units(Inputs inputs) {
        Map<UnitOfWork, Input> units = new LinkedHashMap<>();
        bound(inputs).forEach(model -> units.put(new UnitOfWork("models/" + units.size(), 1), model));
        return units;
    }

    private LedgerAccess access(UnrelatedParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
