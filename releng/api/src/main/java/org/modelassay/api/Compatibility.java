/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what would break those who compiled against an earlier state of the API. */
final class Compatibility {

    /** Types that authors of analysers implement; a new abstract method breaks them. */
    private static final Set<String> IMPLEMENTED = Set.of("org/modelassay/analysis/Analyser",
            "org/modelassay/analysis/UnitCodec", "org/modelassay/analysis/UnitTask");

    private Compatibility() {
    }

    /**
     * Compares two states of a bundle.
     *
     * @return what was removed or changed, and what implementers would have to add; empty if nothing breaks, or the
     *         version says that something does
     */
    static List<String> broken(Signatures before, Signatures now) {
        List<String> broken = new ArrayList<>();
        if (!before.version().equals(now.version())) {
            return broken;
        }
        before.lines().stream().filter(line -> !now.lines().contains(line)).map(line -> "removed or changed: " + line)
                .forEach(broken::add);
        now.lines().stream().filter(line -> !before.lines().contains(line))
                .filter(line -> line.endsWith(" abstract") && line.contains("#")
                        && IMPLEMENTED.contains(line.substring(0, line.indexOf('#'))))
                .map(line -> "to be implemented: " + line).forEach(broken::add);
        return broken;
    }
}
