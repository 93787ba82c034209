/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.modelassay.report.chart.Chart;

/** Where the pictures of a run lie. */
public final class ChartFiles {

    private static final int LONGEST_NAME = 120;

    private ChartFiles() {
    }

    /**
     * The files of charts: {@code charts/<name>.svg}, with a number where two charts have the same name, and with
     * underscores for what cannot be part of a file name everywhere.
     *
     * @param charts the charts of a run, in order
     * @return one path relative to the run directory for each, all different
     */
    public static List<String> of(List<Chart> charts) {
        Set<String> taken = new HashSet<>();
        List<String> files = new ArrayList<>();
        for (Chart chart : charts) {
            String name = chart.caption().name().replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
            String stem = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            String unique = stem;
            for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
                unique = stem + "-" + i;
            }
            files.add("charts/" + unique + ".svg");
        }
        return files;
    }
}
