/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.verify.Asking;
import org.modelassay.analyser.fingerprint.internal.verify.Planner;
import org.modelassay.analyser.fingerprint.internal.verify.Verdict;
import org.modelassay.analyser.fingerprint.internal.verify.VerifyReport;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.EndpointLimits;
import org.modelassay.inference.completion.TextModel;

/**
 * Asks a hosted model the keys of a ledger, and says with a stated error rate whether it is the owner's (Nasery et al.
 * 2025, arXiv 2502.07760, section 2, with the questions planned beforehand and looks paid for).
 * <p>Role: {@code model}, a model that is asked in text.
 */
public final class VerifyAnalyser implements Analyser<VerifyParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public VerifyAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public VerifyAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, VerifyParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        access(parameters).check();
        Wrapper.of(List.of(parameters.wrapper()));
        return new Plan(List.of(new UnitOfWork("questions", parameters.queries())), "answers", 0,
                parameters.queries(), 0, List.of());
    }

    @Override
    public void run(Inputs inputs, VerifyParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Ledger ledger = access(parameters).open();
        Input target = inputs.one("model");
        Planner planner = new Planner(parameters.set(), target.textModel().text(), parameters.queries(),
                parameters.lookEvery(), parameters.spending(), parameters.alpha(), parameters.nullProbability());
        VerificationPlan plan = begin(ledger, planner);
        EndpointLimits limits =
                EndpointLimits.DEFAULT.with(parameters.concurrency(), parameters.requestsPerMinute());
        try (TextModel model =
                context.textModels().open(target, limits, parameters.key(), context.cancellation())) {
            Asking asking = new Asking(ledger, model, parameters.form() == KeyForm.CHAT,
                    new Wrapper(parameters.wrapper()), parameters.temperature(), parameters.extraTokens(),
                    parameters.concurrency(), context.cancellation(), context.progress());
            LedgerState state = asking.run(plan);
            Verdict verdict = Verdict.of(plan, state);
            VerifyReport report = new VerifyReport(verdict, state, model.description().name());
            byte[] signed = report.write(context.results());
            if (verdict.isComplete()) {
                ledger.update(_ -> List.of(new Reported(Instant.now(), plan.id(), verdict.word(),
                        Digest.of(signed).value())));
            }
        }
    }

    /** Goes on with the plan that was begun, or makes one and records it before the first question. */
    private static VerificationPlan begin(Ledger ledger, Planner planner)
            throws InvalidInputException, IOException {
        LedgerState state = ledger.update(now -> planner.open(now).isPresent() ? List.of()
                : List.of(new Planned(Instant.now(), planner.plan(now, Instant.now()))));
        Optional<VerificationPlan> plan = planner.open(state);
        return plan.orElseThrow();
    }

    private LedgerAccess access(VerifyParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
