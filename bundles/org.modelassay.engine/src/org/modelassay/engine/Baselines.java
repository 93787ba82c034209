/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.model.Baseline;
import org.modelassay.model.BaselineMetric;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Metric;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Study;

/** The runs of a study that were accepted, as what later ones are compared with. */
public final class Baselines {

    private Baselines() {
    }

    /**
     * Makes a run the baseline of its experiment, in place of an earlier one.
     *
     * @param study the study, changed
     * @param run   a finished run of one of its experiments
     * @param now   when it is accepted
     * @return what was recorded
     * @throws InvalidInputException if the run is not done, has no metric, or is not of an experiment of the study
     */
    public static Baseline accept(Study study, Run run, Instant now) throws InvalidInputException {
        String location = "run " + Quoted.of(run.getId());
        if (run.getStatus() != RunStatus.DONE) {
            throw refused(location, "is not done but " + run.getStatus().getLiteral(), "accept a finished run");
        }
        if (study.getExperiments().stream().noneMatch(each -> each.getId().equals(run.getExperiment()))) {
            throw refused(location, "is of the experiment " + Quoted.of(String.valueOf(run.getExperiment()))
                    + ", which the study does not have", "name the study that it belongs to");
        }
        Baseline baseline = ExperimentsFactory.eINSTANCE.createBaseline();
        baseline.setExperiment(run.getExperiment());
        baseline.setRun(run.getId());
        baseline.setAccepted(now.truncatedTo(ChronoUnit.SECONDS).toString());
        run.getResults().stream().filter(Metric.class::isInstance).map(Metric.class::cast)
                .forEach(metric -> baseline.getMetrics().add(copy(metric)));
        if (baseline.getMetrics().isEmpty()) {
            throw refused(location, "has no metric", "there is nothing to compare later runs with");
        }
        study.getBaselines().removeIf(each -> run.getExperiment().equals(each.getExperiment()));
        study.getBaselines().add(baseline);
        return baseline;
    }

    private static BaselineMetric copy(Metric metric) {
        BaselineMetric copy = ExperimentsFactory.eINSTANCE.createBaselineMetric();
        copy.setName(metric.getName());
        copy.setValue(metric.getValue());
        return copy;
    }

    private static InvalidInputException refused(String location, String message, String remedy) {
        return new InvalidInputException(Diagnostic.error(location, message, remedy));
    }
}
