/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.collusion;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/** Which fingerprints the members of a coalition hold, and which of them its answers reveal. For one thread. */
final class Coalition {

    private final BitSet[] held;
    private final int[] holders;
    private final BitSet revealed = new BitSet();

    /** Each member holds each fingerprint with a probability, independently. */
    Coalition(int members, int fingerprints, double probability, RandomGenerator random) {
        held = new BitSet[members];
        holders = new int[fingerprints];
        for (int member = 0; member < members; member++) {
            held[member] = new BitSet(fingerprints);
            for (int i = 0; i < fingerprints; i++) {
                if (random.nextDouble() < probability) {
                    held[member].set(i);
                    holders[i]++;
                }
            }
        }
        revealWhere(count -> count == members);
    }

    int members() {
        return held.length;
    }

    /** How many fingerprints are revealed. */
    int revealed() {
        return revealed.cardinality();
    }

    /** Reveals fingerprints by the number of members that hold them. */
    void revealWhere(IntPredicate holdersFit) {
        for (int i = 0; i < holders.length; i++) {
            if (holdersFit.test(holders[i])) {
                revealed.set(i);
            }
        }
    }

    /** Reveals so many fingerprints that a single member holds, in turn one of each member, while there are any. */
    void revealSingles(int count) {
        int[] next = new int[held.length];
        int left = count;
        boolean any = true;
        while (left > 0 && any) {
            any = false;
            for (int member = 0; member < held.length && left > 0; member++) {
                int single = nextSingle(member, next[member]);
                if (single >= 0) {
                    revealed.set(single);
                    next[member] = single + 1;
                    left--;
                    any = true;
                }
            }
        }
    }

    private int nextSingle(int member, int from) {
        int index = held[member].nextSetBit(from);
        while (index >= 0 && holders[index] != 1) {
            index = held[member].nextSetBit(index + 1);
        }
        return index;
    }

    /** How many of the revealed fingerprints each member holds. */
    int[] scores() {
        int[] scores = new int[held.length];
        for (int member = 0; member < held.length; member++) {
            BitSet both = (BitSet) held[member].clone();
            both.and(revealed);
            scores[member] = both.cardinality();
        }
        return scores;
    }
}
