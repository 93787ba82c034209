/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.statistics.interval.MultipleTesting;
import org.modelassay.statistics.special.Beta;

/** What a perturbation costs: scores with and without it, of the same questions. */
public final class Degradation {

    /**
     * The two scores of one question.
     *
     * @param vanilla   without perturbation
     * @param perturbed with it
     */
    public record Pair(Score vanilla, Score perturbed) {

        boolean isChanged() {
            return !vanilla.question().code().equals(perturbed.question().code());
        }

        boolean isDecided() {
            return !Double.isNaN(vanilla.passAtOne()) && !Double.isNaN(perturbed.passAtOne());
        }
    }

    private Degradation() {
    }

    /**
     * Pairs by the ids of the questions; those without a decided partner are left out.
     *
     * @param vanilla   scores without perturbation
     * @param perturbed scores with it
     * @return pairs by data set
     */
    public static Strata<Pair> pairs(List<Score> vanilla, List<Score> perturbed) {
        Map<String, Score> byKey = new HashMap<>();
        vanilla.forEach(score -> byKey.put(score.question().key(), score));
        Map<String, List<Pair>> datasets = new LinkedHashMap<>();
        for (Score score : perturbed) {
            Score partner = byKey.get(score.question().key());
            if (partner != null) {
                Pair pair = new Pair(partner, score);
                if (pair.isDecided()) {
                    datasets.computeIfAbsent(score.question().dataset(), _ -> new ArrayList<>()).add(pair);
                }
            }
        }
        return new Strata<>(datasets);
    }

    /**
     * The pairs whose program the perturbation changed.
     *
     * @param pairs all of them
     * @return those, by data set
     */
    public static Strata<Pair> changed(Strata<Pair> pairs) {
        Map<String, List<Pair>> datasets = new LinkedHashMap<>();
        pairs.datasets().forEach((name, list) -> {
            List<Pair> changed = list.stream().filter(Pair::isChanged).toList();
            if (!changed.isEmpty()) {
                datasets.put(name, changed);
            }
        });
        return new Strata<>(datasets);
    }

    /**
     * The loss of pass@1 over all questions.
     *
     * @param pairs the pairs
     * @return a share, negative for a gain
     */
    public static double absolute(Strata<Pair> pairs) {
        return pairs.mean(pair -> pair.vanilla().passAtOne() - pair.perturbed().passAtOne());
    }

    /**
     * The loss relative to the score without perturbation, of each data set, weighted by its questions (the paper,
     * v3).
     *
     * @param pairs the pairs
     * @return a share of the score, NaN where a data set has nothing to lose
     */
    public static double relative(Strata<Pair> pairs) {
        return pairs.weighted(list -> {
            double vanilla = list.stream().mapToDouble(pair -> pair.vanilla().passAtOne()).sum();
            double perturbed = list.stream().mapToDouble(pair -> pair.perturbed().passAtOne()).sum();
            return relative(vanilla, perturbed);
        });
    }

    /**
     * The relative loss of one data set.
     *
     * @param vanilla   the score without perturbation
     * @param perturbed the score with it
     * @return a share of the score, NaN where nothing can be lost
     */
    public static double relative(double vanilla, double perturbed) {
        return vanilla == 0 ? Double.NaN : (vanilla - perturbed) / vanilla;
    }

    /**
     * McNemar's exact test for one sample each: the two-sided probability of so uneven a split of the questions that
     * are right in one condition only.
     *
     * @param pairs the pairs
     * @return the probability, NaN where a question has several samples
     */
    public static double mcNemar(Strata<Pair> pairs) {
        int lost = 0;
        int won = 0;
        for (List<Pair> list : pairs.datasets().values()) {
            for (Pair pair : list) {
                if (pair.vanilla().grades().size() != 1 || pair.perturbed().grades().size() != 1) {
                    return Double.NaN;
                }
                int change = pair.perturbed().right() - pair.vanilla().right();
                lost += change < 0 ? 1 : 0;
                won += change > 0 ? 1 : 0;
            }
        }
        int least = Math.min(lost, won);
        int all = lost + won;
        // P(X <= k) of a binomial with n trials and p = 1/2 is the regularised beta function at 1/2
        return 2 * least >= all ? 1 : Math.min(1, 2 * Beta.cumulative(0.5, all - least, least + 1.0));
    }

    /**
     * Holm's adjustment for several comparisons.
     *
     * @param pValues one for each comparison, NaN where there is none
     * @return the adjusted values in the same places
     */
    public static double[] holm(double... pValues) {
        double[] known = MultipleTesting.holm(Arrays.stream(pValues).filter(each -> !Double.isNaN(each)).toArray());
        double[] adjusted = pValues.clone();
        for (int i = 0, next = 0; i < adjusted.length; i++) {
            if (!Double.isNaN(adjusted[i])) {
                adjusted[i] = known[next++];
            }
        }
        return adjusted;
    }
}
