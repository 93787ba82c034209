/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.fingerprint.presenter;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Added;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Planned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analyser.fingerprint.ledger.Response;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.ui.results.presenter.ColumnText;
import org.modelassay.ui.results.presenter.TableText;
import org.modelassay.ui.results.presenter.Texts;

/** What a reader sees of a ledger: its fingerprints with their states, and its verifications. */
public final class LedgerText {

    private final LedgerState state;
    private final List<Fingerprint> fingerprints;
    private final Map<Long, Added> origins = new HashMap<>();
    private final Map<Long, String> parties = new HashMap<>();
    private final Map<Long, Outcome> outcomes = new HashMap<>();

    /**
     * Reads a state.
     *
     * @param state what the ledger says
     */
    public LedgerText(LedgerState state) {
        this.state = state;
        this.fingerprints = List.copyOf(state.fingerprints().values());
        state.entries(Added.class)
                .forEach(added -> added.fingerprints().forEach(each -> origins.put(each.id(), added)));
        state.assignments().forEach((party, ids) -> ids
                .forEach(id -> parties.merge(id, party, (one, other) -> one + ", " + other)));
        state.plans().forEach(plan -> outcomes.putAll(state.outcomes(plan.id())));
    }

    /**
     * The ledger in one sentence.
     *
     * @return how many fingerprints there are and how many can still be used
     */
    public String summary() {
        int parties = state.assignments().size();
        return String.format(Locale.ROOT, "%s in %s: %,d unused, %,d assigned%s, %,d burned",
                Texts.count(fingerprints.size(), "fingerprint"), Texts.count(state.sets().size(), "set"),
                count("unused"), count("assigned"),
                parties == 0 ? "" : parties == 1 ? " to 1 party" : " to " + parties + " parties", count("burned"));
    }

    private long count(String wanted) {
        return fingerprints.stream().filter(each -> state(each.id()).equals(wanted)).count();
    }

    /**
     * The names of the sets.
     *
     * @return in the order in which they were added
     */
    public List<String> sets() {
        return state.sets();
    }

    /**
     * The fingerprint of a row.
     *
     * @param row the row of {@link #table}
     * @return its id
     */
    public long id(int row) {
        return fingerprints.get(row).id();
    }

    /**
     * Whether a fingerprint can be proved to others.
     *
     * @param id the fingerprint
     * @return whether a commitment covers it
     */
    public boolean isCommitted(long id) {
        return state.commitment(id).isPresent();
    }

    /**
     * Every fingerprint with its state.
     *
     * @param secrets whether keys and answers are among the columns
     * @return one row for each
     */
    public TableText table(Secrets secrets) {
        List<ColumnText.Builder> columns = columns("id/Fingerprint", "set/Set", "state/State", "party/Assigned to",
                "outcome/Last outcome", "commitment/Commitment", "scheme/Scheme", "added/Added");
        if (secrets == Secrets.SHOWN) {
            columns = Stream.concat(columns.stream(), columns("key/Key", "answer/Answer").stream()).toList();
        }
        for (Fingerprint each : fingerprints) {
            Added origin = origins.get(each.id());
            List<String> cells = new ArrayList<>(List.of(String.valueOf(each.id()), origin == null ? "" : origin.set(),
                    state(each.id()), parties.getOrDefault(each.id(), ""), outcome(each.id()),
                    state.commitment(each.id()).map(found -> found.commitment().root().substring(0, 12)).orElse(""),
                    origin == null ? "" : origin.scheme(),
                    origin == null ? "" : origin.time().truncatedTo(ChronoUnit.SECONDS).toString()));
            if (secrets == Secrets.SHOWN) {
                cells.add(each.key());
                cells.add(each.responses().stream().map(Response::text).collect(Collectors.joining(" | ")));
            }
            add(columns, cells);
        }
        return table("fingerprints", "Fingerprints", columns, fingerprints.size());
    }

    /** Whether keys and answers are shown. */
    public enum Secrets {
        /** Only what others may see. */
        HIDDEN,
        /** Keys and answers too. */
        SHOWN
    }

    private String state(long id) {
        if (state.isBurned(id)) {
            return "burned";
        }
        return parties.containsKey(id) ? "assigned" : "unused";
    }

    private String outcome(long id) {
        Outcome outcome = outcomes.get(id);
        return outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Every verification, the open ones too.
     *
     * @return one row for each plan
     */
    public TableText verifications() {
        List<ColumnText.Builder> columns = columns("begun/Begun", "target/Model", "queries/Planned queries",
                "looks/Matches needed", "answers/Answers", "matches/Matches", "alpha/Error rate", "verdict/Verdict");
        List<Planned> plans = state.entries(Planned.class).toList();
        for (Planned planned : plans) {
            VerificationPlan plan = planned.plan();
            List<Outcome> answers = List.copyOf(state.outcomes(plan.id()).values());
            add(columns,
                    List.of(planned.time().truncatedTo(ChronoUnit.SECONDS).toString(), plan.target(),
                            String.valueOf(plan.fingerprints().size()),
                            needed(plan), String.valueOf(answers.stream().filter(Outcome::counts).count()),
                            String.valueOf(answers.stream().filter(outcome -> outcome == Outcome.MATCH).count()),
                            String.valueOf(plan.alpha()),
                            state.entries(Reported.class).filter(report -> report.plan().equals(plan.id()))
                                    .map(Reported::verdict).findFirst()
                                    .orElse(answers.isEmpty() ? "planned" : "begun")));
        }
        return table("verifications", "Verifications", columns, plans.size());
    }

    /**
     * What a plan demands.
     *
     * @param plan the plan
     * @return such as {@code 3 of 10}, one for each look
     */
    public static String needed(VerificationPlan plan) {
        return plan.looks().stream().filter(look -> look.threshold() <= look.trials())
                .map(look -> look.threshold() + " of " + look.trials()).collect(Collectors.joining(", "));
    }

    private static List<ColumnText.Builder> columns(String... heads) {
        return Stream.of(heads).map(each -> each.split("/", 2))
                .map(each -> new ColumnText.Builder(each[0], each[1], "", false)).toList();
    }

    private static void add(List<ColumnText.Builder> columns, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).add(cells.get(i));
        }
    }

    private static TableText table(String name, String title, List<ColumnText.Builder> columns, int size) {
        return new TableText(name, title, "", columns.stream().map(ColumnText.Builder::build).toList(), size);
    }
}
