/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rates of repeated measurements, each beside a probe that ran just before. */
final class Rates {

    private final List<Double> rates = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private final List<Double> processorRatios = new ArrayList<>();

    void add(double gigabytes, Timing.Cost cost, Timing.Cost probe) {
        rates.add(gigabytes / cost.seconds());
        ratios.add(100 * probe.seconds() / cost.seconds());
        processorRatios.add(100 * probe.processor() / cost.processor());
    }

    /** The best rate, in GB/s. */
    double best() {
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%6.2f GB/s at best, %6.2f median; %3.0f %% of the probe's rate, by processor"
                + " time %3.0f %%", best(), median(rates), median(ratios), median(processorRatios));
    }
}
