/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.leaderboard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names of perturbations as the paper orders them. */
final class Perturbed {

    /** The perturbations that the paper's headline averages over. */
    static final List<String> HEADLINE = List.of("PSC_ALL", "MCC", "MPS", "MHC");

    private static final List<String> KNOWN = List.of("VAN", "REN", "RTF", "GBC", "PSC_ALL", "MCC", "MPS", "MHC");

    /** Those of the paper first, the others by name. */
    static final Comparator<String> ORDER = Comparator.<String>comparingInt(Perturbed::place)
            .thenComparing(Comparator.naturalOrder());

    private Perturbed() {
    }

    private static int place(String condition) {
        int place = KNOWN.indexOf(condition);
        return place < 0 ? KNOWN.size() : place;
    }

    /** One spelling for {@code psc-all} and {@code PSC_ALL}; names that are not the paper's stay as they are. */
    static String name(String condition) {
        String upper = condition.toUpperCase(Locale.ROOT).replace('-', '_');
        return KNOWN.contains(upper) ? upper : condition;
    }
}
