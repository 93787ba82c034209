/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guesses what somebody meant to write. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 200;

    private Nearest() {
    }

    /**
     * The names that are close to what was written.
     *
     * @param written what was written
     * @param names   what could have been meant
     * @return at most three names, the closest first; empty if none is close
     */
    public static List<String> of(String written, Collection<String> names) {
        String head = written.substring(0, Math.min(written.length(), LONGEST)).toLowerCase(Locale.ROOT);
        int most = Math.max(2, head.length() / 2);
        record Candidate(String name, int distance) {
        }
        return names.stream().map(name -> new Candidate(name, distance(head, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name)).limit(MOST)
                .map(Candidate::name).toList();
    }

    /**
     * A remedy that names the closest names, or all of them where none is close.
     *
     * @param written what was written
     * @param names   what could have been meant
     * @return a phrase
     */
    public static String remedy(String written, Collection<String> names) {
        List<String> near = of(written, names);
        if (names.isEmpty()) {
            return "there are none";
        }
        return near.isEmpty() ? "there are " + String.join(", ", names)
                : "did you mean " + String.join(" or ", near) + "?";
    }

    /** The distance of Levenshtein, a prefix or suffix counting little. */
    private static int distance(String written, String name) {
        if (!written.isEmpty() && name.contains(written)) {
            return 1;
        }
        int[] previous = new int[name.length() + 1];
        for (int j = 0; j <= name.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            int[] current = new int[name.length() + 1];
            current[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int same = written.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + same, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[name.length()];
    }
}
