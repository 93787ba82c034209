/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.util.List;

import org.modelassay.analysis.Parameter;

/**
 * Parameters of every type.
 *
 * @param units  whole number
 * @param offset long whole number
 * @param factor number
 * @param slow   truth
 * @param note   text
 * @param mode   choice
 * @param sizes  whole numbers
 * @param longs  long whole numbers
 * @param levels numbers
 * @param tags   texts
 */
public record SumParameters(
        @Parameter(label = "Units", help = "How many.", min = 1, max = 1000, unit = "units") int units,
        @Parameter(label = "Offset", help = "Added.") long offset,
        @Parameter(label = "Factor", help = "Multiplied.", min = 0, max = 10) double factor,
        @Parameter(label = "Slow", help = "Waits.", advanced = true) boolean slow,
        @Parameter(label = "Note", help = "Kept.", max = 40) String note,
        @Parameter(label = "Mode", help = "Chosen.") Mode mode,
        @Parameter(label = "Sizes", help = "Listed.", max = 5) List<Integer> sizes,
        @Parameter(label = "Longs", help = "Listed.") List<Long> longs,
        @Parameter(label = "Levels", help = "Listed.") List<Double> levels,
        @Parameter(label = "Tags", help = "Listed.") List<String> tags) {

    /** Choices. */
    public enum Mode {
        /** One. */
        PLAIN,
        /** Another. */
        MASTER_CAST
    }

    /** The defaults. */
    public static final SumParameters DEFAULT = new SumParameters(4, 0, 1, false, "", Mode.PLAIN, List.of(1, 2),
            List.of(), List.of(0.0, 1e-8, 1e-3), List.of("a", "b"));

    /** Two of them must go together. */
    public SumParameters {
        sizes = List.copyOf(sizes);
        longs = List.copyOf(longs);
        levels = List.copyOf(levels);
        tags = List.copyOf(tags);
        if (slow && units > 500) {
            throw new IllegalArgumentException("slow takes at most 500 units");
        }
    }
}
