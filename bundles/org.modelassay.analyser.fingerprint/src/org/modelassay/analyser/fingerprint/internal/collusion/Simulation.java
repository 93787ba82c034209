/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;

/**
 * Assignments and attacks of definition 5.1. Only the coalition's assignments are drawn: what an innocent party holds
 * is
 * independent of what the coalition reveals, so that its score is binomial.
 *
 * @param parties      all parties
 * @param members      those of the coalition
 * @param fingerprints how many there are
 * @param probability  with which a party holds a fingerprint, above 0 and below 1
 * @param attack       how the coalition answers
 */
public record Simulation(int parties, int members, int fingerprints, double probability, Attack attack) {

    /**
     * Runs trials, each with a seed of its own.
     *
     * @param trials       how many
     * @param seed         the seed of the whole
     * @param cancellation stops between trials
     * @return what they gave
     */
    public Cell run(int trials, Seed seed, Cancellation cancellation) {
        long[] ours = new long[fingerprints + 1];
        long[] theirs = new long[fingerprints + 1];
        double found = 0;
        double margin = 0;
        for (int trial = 0; trial < trials; trial++) {
            cancellation.check();
            RandomGenerator random = seed.derive("trial-" + trial).generator();
            Coalition coalition = new Coalition(members, fingerprints, probability, random);
            attack.answer(coalition, random);
            int[] scores = coalition.scores();
            BinomialDraw draw = new BinomialDraw(coalition.revealed(), probability);
            int best = -1;
            int sharing = 0;
            for (int i = members; i < parties; i++) {
                int score = draw.next(random);
                theirs[score]++;
                sharing = score > best ? 1 : score == best ? sharing + 1 : sharing;
                best = Math.max(best, score);
            }
            Arrays.stream(scores).forEach(score -> ours[score]++);
            int own = Arrays.stream(scores).max().orElseThrow();
            long ownSharing = Arrays.stream(scores).filter(score -> score == own).count();
            found += own > best ? 1 : own == best ? (double) ownSharing / (ownSharing + sharing) : 0;
            margin += own - best;
        }
        return new Cell(trials, found, margin / trials, ours, theirs);
    }
}
