/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.multi;

import java.util.ArrayList;
import java.util.List;

/**
 * What is compared and counted to find overlaps of updates, and where it stands among the conditions of a group: all
 * weights, changed in each update, changed in both of each pair, changed in all.
 *
 * @param updates how many tuned checkpoints there are
 */
public record OverlapPlan(int updates) {

    /**
     * The pairs of updates, as indices from 0.
     *
     * @return first and second of each pair, in order
     */
    public List<Comparison> pairs() {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < updates; i++) {
            for (int j = i + 1; j < updates; j++) {
                pairs.add(new Comparison(i, j));
            }
        }
        return pairs;
    }

    /**
     * The comparisons of checkpoints: each update with the base, then the two checkpoints of each pair.
     *
     * @return the comparisons, the base being 0
     */
    public List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 1; i <= updates; i++) {
            comparisons.add(new Comparison(0, i));
        }
        pairs().forEach(pair -> comparisons.add(new Comparison(pair.from() + 1, pair.to() + 1)));
        return comparisons;
    }

    /**
     * The conditions of a block, from what changed in it.
     *
     * @param changed for each comparison, a bit for each weight
     * @param words   how many words of bits there are
     * @return for each condition but the first, a bit for each weight
     */
    long[][] conditions(long[][] changed, int words) {
        List<Comparison> pairs = pairs();
        long[][] conditions = new long[conditions() - 1][words];
        for (int word = 0; word < words; word++) {
            long all = -1;
            for (int i = 0; i < updates; i++) {
                conditions[i][word] = changed[i][word];
                all &= changed[i][word];
            }
            for (int i = 0; i < pairs.size(); i++) {
                conditions[updates + i][word] = changed[pairs.get(i).from()][word] & changed[pairs.get(i).to()][word];
            }
            conditions[updates + pairs.size()][word] = all;
        }
        return conditions;
    }

    /**
     * How many conditions there are, the one that always holds included.
     *
     * @return the number
     */
    public int conditions() {
        return 2 + updates + updates * (updates - 1) / 2;
    }

    /**
     * The condition that an update changed the weight.
     *
     * @param update the update, from 0
     * @return the index
     */
    public int changed(int update) {
        return 1 + update;
    }

    /**
     * The condition that both updates of a pair changed the weight.
     *
     * @param pair the index of the pair
     * @return the index
     */
    public int both(int pair) {
        return 1 + updates + pair;
    }

    /**
     * The condition that all updates changed the weight.
     *
     * @return the index
     */
    public int all() {
        return conditions() - 1;
    }
}
