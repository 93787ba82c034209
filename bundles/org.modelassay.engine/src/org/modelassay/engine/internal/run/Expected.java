/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.engine.Bound;
import org.modelassay.engine.internal.judge.Glob;
import org.modelassay.model.Baseline;
import org.modelassay.model.BaselineMetric;
import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;

/** Makes bounds of what a study expects. */
final class Expected {

    private Expected() {
    }

    /**
     * The bounds of an expectation within its study: one, or one for each metric of the accepted run that fits.
     *
     * @throws IllegalArgumentException if its numbers are no bound
     */
    static List<Bound> of(Expectation expectation) {
        if (!expectation.isBaseline()) {
            return List.of(new Bound(expectation.getMetric(), expectation.getComparator(), expectation.getValue(),
                    expectation.getTolerance(), expectation.getSeverity()));
        }
        Optional<Baseline> baseline = baseline(expectation);
        List<Bound> bounds = new ArrayList<>();
        if (baseline.isPresent()) {
            for (BaselineMetric metric : baseline.get().getMetrics()) {
                if (Glob.matches(expectation.getMetric(), metric.getName()) && Double.isFinite(metric.getValue())) {
                    bounds.add(bound(expectation, baseline.get(), metric));
                }
            }
        }
        if (bounds.isEmpty()) {
            bounds.add(new Bound(expectation.getMetric(), expectation.getComparator(), Double.NaN,
                    expectation.getTolerance(), expectation.getSeverity(), new Bound.Missing()));
        }
        return bounds;
    }

    private static Bound bound(Expectation expectation, Baseline baseline, BaselineMetric metric) {
        String run = baseline.getRun() == null ? baseline.getExperiment() : baseline.getRun();
        return new Bound(metric.getName(), expectation.getComparator(), metric.getValue() + expectation.getValue(),
                expectation.getTolerance(), expectation.getSeverity(), new Bound.Accepted(run, metric.getValue()));
    }

    private static Optional<Baseline> baseline(Expectation expectation) {
        if (expectation.eContainer() instanceof Experiment experiment
                && experiment.eContainer() instanceof Study study) {
            return study.getBaselines().stream().filter(each -> experiment.getId().equals(each.getExperiment()))
                    .findFirst();
        }
        return Optional.empty();
    }
}
