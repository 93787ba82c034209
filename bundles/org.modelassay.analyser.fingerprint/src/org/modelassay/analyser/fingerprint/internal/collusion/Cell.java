/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

/**
 * What the trials of one attack on one number of fingerprints gave.
 *
 * @param trials    how many there were
 * @param found     in how many a member of the coalition had the greatest score; in a tie, the share of members
 * @param margin    the mean lead of the best member over the best innocent, in fingerprints
 * @param members   how often members had each score
 * @param innocents how often innocents had each score
 */
public record Cell(int trials, double found, double margin, long[] members, long[] innocents) {

    /** The share of trials in which a member is accused. */
    public double rate() {
        return found / trials;
    }
}
