/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.statistics.special.Binomial;
import org.modelassay.statistics.testing.EvidenceProcess;
import org.modelassay.statistics.testing.SequentialTest;
import org.modelassay.statistics.testing.SequentialTest.Look;

/**
 * What the answers to a plan say.
 *
 * @param plan     the plan
 * @param outcomes of the keys that were asked without a gap from the first on, in the order of the plan
 * @param failed   how many questions got no answer that counts
 * @param look     the look at which the claim was made
 */
public record Verdict(VerificationPlan plan, List<Outcome> outcomes, int failed, Optional<Look> look) {

    private static final double BET = 0.9;

    /** Copies the list. */
    public Verdict {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Judges.
     *
     * @param plan  the plan
     * @param state what the ledger says
     * @return the verdict so far
     */
    public static Verdict of(VerificationPlan plan, LedgerState state) {
        Map<Long, Outcome> all = state.outcomes(plan.id());
        List<Outcome> outcomes = plan.fingerprints().stream().takeWhile(id -> {
            Outcome outcome = all.get(id);
            return outcome != null && outcome.counts();
        }).map(id -> all.getOrDefault(id, Outcome.FAILED)).toList();
        int[] matches = new int[outcomes.size() + 1];
        for (int i = 0; i < outcomes.size(); i++) {
            matches[i + 1] = matches[i] + (outcomes.get(i) == Outcome.MATCH ? 1 : 0);
        }
        int failed = (int) all.values().stream().filter(outcome -> !outcome.counts()).count();
        return new Verdict(plan, outcomes, failed, Planner.claim(plan, matches));
    }

    /** Whether ownership is claimed. */
    public boolean claimed() {
        return look.isPresent();
    }

    /** Whether the plan is at its end or the claim was made. */
    public boolean isComplete() {
        return claimed() || outcomes.size() == plan.fingerprints().size();
    }

    /** In a word: proof, evidence, no claim, or unfinished. */
    public String word() {
        if (!isComplete()) {
            return "unfinished";
        }
        return !claimed() ? "no claim" : plan.commitment().isEmpty() ? "evidence" : "proof";
    }

    /** How many answers counted: up to the look of the claim, or all. */
    public int trials() {
        return look.map(Look::trials).orElse(outcomes.size());
    }

    /** How many of these matched. */
    public int matches() {
        return (int) outcomes.subList(0, trials()).stream().filter(outcome -> outcome == Outcome.MATCH).count();
    }

    /** The exact probability of so many matches with another's model, as if there were no other looks. */
    public double pValue() {
        return Binomial.upperTail(matches(), trials(), plan.nullProbability());
    }

    /** Hoeffding's bound on the same. */
    public double bound() {
        return trials() == 0 ? 1 : Binomial.hoeffdingUpperTail(matches(), trials(), plan.nullProbability());
    }

    /** A p value that holds however often one looked. */
    public double anytime() {
        double alternative = Math.max(BET, 1 - (1 - plan.nullProbability()) / 2);
        EvidenceProcess evidence = EvidenceProcess.start(Math.max(plan.nullProbability(), 1e-12), alternative);
        for (Outcome outcome : outcomes.subList(0, trials())) {
            evidence = evidence.after(outcome == Outcome.MATCH);
        }
        return evidence.pValue();
    }

    /** The exact probability of a false claim over all looks of the plan. */
    public double errorRate() {
        return new SequentialTest(plan.looks(), plan.nullProbability()).falseClaimProbability();
    }
}
