/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.verify;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.internal.owner.Marks;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Committed;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Reported;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.statistics.testing.SequentialTest;
import org.modelassay.statistics.testing.SequentialTest.Look;
import org.modelassay.statistics.testing.Spending;

/**
 * Makes plans of verifications.
 *
 * @param set             the fingerprints
 * @param target          the model that is asked, as the ledger names it
 * @param queries         how many keys are asked at most
 * @param lookEvery       after how many answers to look, 0 for the end only
 * @param spending        how the looks share the error rate
 * @param alpha           the greatest probability of a false claim
 * @param nullProbability of a match with another's model, 0 for the probability of guessing
 */
public record Planner(String set, String target, int queries, int lookEvery, Spending spending, double alpha,
        double nullProbability) {

    /**
     * The plan that was begun for this target and set and not reported.
     *
     * @param state what the ledger says
     * @return the last such plan
     */
    public Optional<VerificationPlan> open(LedgerState state) {
        Set<String> reported = state.entries(Reported.class).map(Reported::plan).collect(Collectors.toSet());
        Set<Long> ids = state.fingerprints(set).stream().map(Fingerprint::id).collect(Collectors.toSet());
        return state.plans().reversed().stream().filter(plan -> plan.target().equals(target)
                && !reported.contains(plan.id()) && ids.containsAll(plan.fingerprints())).findFirst();
    }

    /**
     * A new plan.
     *
     * @param state what the ledger says
     * @param now   when
     * @return a plan over fingerprints that were never used
     * @throws InvalidInputException when there are too few, or no number of matches could make the claim
     */
    public VerificationPlan plan(LedgerState state, Instant now) throws InvalidInputException {
        List<Fingerprint> unused = new ArrayList<>(Marks.unused(state, set));
        if (unused.size() < queries) {
            throw new InvalidInputException(Diagnostic.error("queries", queries + " keys are to be asked, and "
                    + unused.size() + " of the set are unused", "ask fewer, or use another set"));
        }
        String id = now.toEpochMilli() + "-" + (state.plans().size() + 1);
        // an order that only the owner knows, another one for each plan
        unused.sort(Comparator.comparing((Fingerprint each) -> HexFormat.of().formatHex(state.secret().mac("plan/" + id,
                ByteBuffer.allocate(Long.BYTES).putLong(0, each.id()).array()))));
        List<Fingerprint> chosen = unused.subList(0, queries);
        List<Integer> trials = looks();
        double rate = nullProbability > 0 ? nullProbability : guess(chosen, trials);
        SequentialTest test = SequentialTest.of(trials, rate, alpha, spending);
        if (test.looks().stream().allMatch(look -> look.threshold() > look.trials())) {
            throw new InvalidInputException(Diagnostic.error("queries", String.format(Locale.ROOT,
                    "even %d matches of %d could be chance at %.3g a query and an error rate of %.3g", queries, queries,
                    rate, alpha), "ask more keys, or give the measured null probability of unrelated models"));
        }
        List<Long> ids = chosen.stream().map(Fingerprint::id).toList();
        return new VerificationPlan(id, target, ids, test.looks(), rate, alpha, commitment(state, ids));
    }

    private List<Integer> looks() {
        if (lookEvery <= 0 || lookEvery >= queries) {
            return List.of(queries);
        }
        List<Integer> looks = new ArrayList<>(IntStream.rangeClosed(1, queries / lookEvery)
                .map(i -> i * lookEvery).boxed().toList());
        if (looks.getLast() != queries) {
            looks.add(queries);
        }
        return looks;
    }

    /** The greatest mean at any look: the tail of unequal trials is at most that of their mean (Hoeffding 1956). */
    private static double guess(List<Fingerprint> chosen, List<Integer> trials) {
        double[] guesses = chosen.stream().mapToDouble(Fingerprint::guess).toArray();
        return trials.stream().mapToDouble(n -> Arrays.stream(guesses, 0, n).average().orElseThrow()).max()
                .orElseThrow();
    }

    private static String commitment(LedgerState state, List<Long> ids) {
        return state.entries(Committed.class).filter(committed -> Set.copyOf(committed.fingerprints())
                .containsAll(ids)).map(committed -> committed.commitment().root()).findFirst().orElse("");
    }

    /**
     * The first look at which the claim can be made.
     *
     * @param plan    the plan
     * @param matches how many matches there were after each number of counted answers, from 0
     * @return the look, or empty if the claim cannot be made with these answers
     */
    public static Optional<Look> claim(VerificationPlan plan, int... matches) {
        return plan.looks().stream()
                .filter(look -> look.trials() < matches.length && matches[look.trials()] >= look.threshold())
                .findFirst();
    }
}
