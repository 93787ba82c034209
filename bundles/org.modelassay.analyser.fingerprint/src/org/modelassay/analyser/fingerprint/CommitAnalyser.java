/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.Json;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.owner.Marks;
import org.modelassay.analyser.fingerprint.ledger.Commitment;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Committed;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.testing.PlannedTest;

/**
 * Makes a commitment: what an owner publishes before a model is released, so that a later claim is proof. It has the
 * root
 * of a hash tree over keys and answers, a commitment to the secret that chose them, and the test that will be made.
 */
public final class CommitAnalyser implements Analyser<CommitParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public CommitAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public CommitAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, CommitParameters parameters, PlanContext context) throws InvalidInputException {
        access(parameters).check();
        return new Plan(List.of(new UnitOfWork("commitment", 1)), "commitments", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, CommitParameters parameters, RunContext context)
            throws InvalidInputException, IOException {
        Ledger ledger = access(parameters).open();
        LedgerState state = ledger.update(now -> committed(now, parameters).isPresent() ? List.of()
                : List.of(new Committed(Instant.now(), commitment(now, parameters),
                        Marks.unused(now, parameters.set()).stream().map(Fingerprint::id).toList())));
        Committed made = committed(state, parameters).orElseThrow();
        Commitment commitment = made.commitment();
        context.results().statement(new Statement("answer", Statement.Kind.ANSWER, commitment.fingerprints()
                + " fingerprints are committed to by " + commitment.root()
                + ". Publish commitment.json where its date can "
                + "be shown later, before the model is released.", Statement.Outcome.NONE));
        context.results().metric(new Metric("fingerprints", "Fingerprints committed to", commitment.fingerprints(),
                "count", ""));
        context.results().metric(new Metric("queries", "Queries of a claim", commitment.queries(), "count", ""));
        context.results().metric(new Metric("threshold", "Matches that a claim needs", commitment.threshold(), "count",
                ""));
        String json = new Json().text("root", commitment.root()).number("fingerprints", commitment.fingerprints())
                .text("secret", commitment.secret()).text("public_key", state.secret().signature().publicKey())
                .number("queries", commitment.queries()).number("threshold", commitment.threshold())
                .number("alpha", commitment.alpha()).number("null_probability", commitment.nullProbability())
                .text("made", made.time().toString()).toString();
        AtomicFiles.writeString(context.results().artifact(new Artifact("commitment", "Commitment", "json",
                "to be published: it tells nothing about the fingerprints")), json);
    }

    private static Optional<Committed> committed(LedgerState state, CommitParameters parameters) {
        List<Long> ids = state.fingerprints(parameters.set()).stream().map(Fingerprint::id)
                .filter(id -> !state.isBurned(id)).toList();
        return state.entries(Committed.class).filter(each -> each.fingerprints().equals(ids)
                && each.commitment().queries() == parameters.queries()).findFirst();
    }

    private static Commitment commitment(LedgerState state, CommitParameters parameters)
            throws InvalidInputException {
        List<Fingerprint> marks = Marks.unused(state, parameters.set());
        List<Long> ids = marks.stream().map(Fingerprint::id).toList();
        double rate = parameters.nullProbability() > 0 ? parameters.nullProbability()
                : marks.stream().mapToDouble(Fingerprint::guess).average().orElseThrow();
        PlannedTest test = PlannedTest.of(parameters.queries(), rate, parameters.alpha())
                .orElseThrow(() -> new InvalidInputException(Diagnostic.error("queries", "even " + parameters.queries()
                        + " matches of " + parameters.queries() + " could be chance", "plan more queries")));
        return new Commitment(HexFormat.of().formatHex(state.tree(ids).root()), ids.size(),
                state.secret().commitment().value(), test.trials(), test.threshold(), parameters.alpha(), rate);
    }

    private LedgerAccess access(CommitParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
