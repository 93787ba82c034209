/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.InvalidInputException;

/** Checks a ledger from its first record to its last and says what is in it, without its secrets. */
public final class LedgerAnalyser implements Analyser<LedgerParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public LedgerAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public LedgerAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, LedgerParameters parameters, PlanContext context) throws InvalidInputException {
        access(parameters).check();
        return new Plan(List.of(new UnitOfWork("ledger", 1)), "ledgers", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, LedgerParameters parameters, RunContext context)
            throws InvalidInputException, IOException {
        LedgerState state = access(parameters).open().state();
        Results results = context.results();
        long burned = state.fingerprints().keySet().stream().filter(state::isBurned).count();
        int all = state.fingerprints().size();
        results.statement(new Statement("answer", Statement.Kind.ANSWER, String.format(Locale.ROOT,
                "The ledger is whole: %,d fingerprints in %,d sets, of which %,d can still be used. State %s.", all,
                state.sets().size(), all - burned, state.digest().value()), Statement.Outcome.NONE));
        results.metric(new Metric("fingerprints", "Fingerprints", all, "count", ""));
        results.metric(new Metric("unused", "Fingerprints that can be used", all - burned, "count", ""));
        results.metric(new Metric("burned", "Fingerprints that were shown", burned, "count", ""));
        results.metric(new Metric("parties", "Parties with fingerprints of their own", state.assignments().size(),
                "count", ""));
        results.metric(new Metric("attempts", "Verifications begun", state.plans().size(), "count", ""));
        sets(state, results);
        attempts(state, results);
        history(state, results);
    }

    private static void sets(LedgerState state, Results results) throws IOException {
        try (TableWriter table = results.table(new Table("sets", "Sets of fingerprints",
                List.of(Column.text("set", "Set"), Column.integer("fingerprints", "Fingerprints", "count"),
                        Column.integer("unused", "Unused", "count")),
                ""))) {
            for (String set : state.sets()) {
                List<Fingerprint> members = state.fingerprints(set);
                table.row(set, members.size(),
                        members.stream().filter(each -> !state.isBurned(each.id())).count());
            }
        }
    }

    private static void attempts(LedgerState state, Results results) throws IOException {
        try (TableWriter table = results.table(new Table("attempts", "Verifications, failed ones included",
                List.of(Column.text("begun", "Begun"), Column.text("target", "Model"),
                        Column.integer("planned", "Planned queries", "count"),
                        Column.integer("answers", "Answers", "count"), Column.integer("matches", "Matches", "count"),
                        Column.text("verdict", "Verdict")),
                ""))) {
            for (Planned planned : state.entries(Planned.class).toList()) {
                String id = planned.plan().id();
                List<Outcome> outcomes = List.copyOf(state.outcomes(id).values());
                table.row(planned.time().toString(), planned.plan().target(), planned.plan().fingerprints().size(),
                        outcomes.stream().filter(Outcome::counts).count(),
                        outcomes.stream().filter(outcome -> outcome == Outcome.MATCH).count(),
                        state.entries(Reported.class).filter(report -> report.plan().equals(id))
                                .map(Reported::verdict).findFirst().orElse("open"));
            }
        }
    }

    private static void history(LedgerState state, Results results) throws IOException {
        try (TableWriter table = results.table(new Table("history", "What was recorded",
                List.of(Column.text("time", "Time"), Column.text("entry", "Entry")), ""))) {
            for (LedgerEntry entry : state.entries()) {
                table.row(entry.time().toString(), entry.getClass().getSimpleName().toLowerCase(Locale.ROOT));
            }
        }
    }

    private LedgerAccess access(LedgerParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
