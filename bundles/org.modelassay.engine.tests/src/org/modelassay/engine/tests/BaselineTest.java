/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Baselines;
import org.modelassay.engine.Bound;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.engine.internal.judge.Glob;
import org.modelassay.engine.internal.judge.Judge;
import org.modelassay.model.Comparator;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Experiment;
import org.modelassay.model.Metric;
import org.modelassay.model.Outcome;
import org.modelassay.model.Result;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;
import org.modelassay.model.Study;
import org.modelassay.model.Verdict;

class BaselineTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.6Z");

    @TempDir
    Path folder = Path.of("");

    private static Run run(String experiment, RunStatus status, String... metrics) {
        Run run = ExperimentsFactory.eINSTANCE.createRun();
        run.setId(experiment + "-1");
        run.setExperiment(experiment);
        run.setAnalyser("toy");
        run.setStatus(status);
        for (String metric : metrics) {
            run.getResults().add(metric(metric, 0.5));
        }
        return run;
    }

    private static Metric metric(String name, double value) {
        Metric metric = ExperimentsFactory.eINSTANCE.createMetric();
        metric.setName(name);
        metric.setValue(value);
        return metric;
    }

    private static Study study(String... experiments) {
        Study study = ExperimentsFactory.eINSTANCE.createStudy();
        for (String id : experiments) {
            Experiment experiment = ExperimentsFactory.eINSTANCE.createExperiment();
            experiment.setId(id);
            experiment.setAnalyser("toy");
            study.getExperiments().add(experiment);
        }
        return study;
    }

    private static List<String> judged(Bound bound, Result... results) {
        return Judge.judge(List.of(bound), List.of(results)).stream()
                .map(verdict -> verdict.getMetric() + " " + verdict.getOutcome()).toList();
    }

    @Test
    void anAcceptedRunIsKeptInTheStudyAndTakesThePlaceOfTheOneBefore() throws Exception {
        Study study = study("first", "second");
        Baselines.accept(study, run("first", RunStatus.DONE, "old"), NOW);
        Baselines.accept(study, run("second", RunStatus.DONE, "other"), NOW);
        Baselines.accept(study, run("first", RunStatus.DONE, "accuracy", "loss"), NOW);
        Path file = folder.resolve("study.assay");
        new StudyWriter().write(file, study);

        Study read = new StudyReader().read(file);

        assertThat(read.getBaselines()).hasSize(2);
        var baseline = read.getBaselines().getLast();
        assertThat(baseline.getExperiment()).isEqualTo("first");
        assertThat(baseline.getRun()).isEqualTo("first-1");
        assertThat(baseline.getAccepted()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(baseline.getMetrics()).extracting("name").containsExactly("accuracy", "loss");
        assertThat(baseline.getMetrics()).extracting("value").containsOnly(0.5);
    }

    @Test
    void onlyFinishedRunsOfTheStudyThatFoundSomethingAreAccepted() {
        assertThatThrownBy(() -> Baselines.accept(study("a"), run("a", RunStatus.FAILED, "m"), NOW))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("is not done but failed");
        assertThatThrownBy(() -> Baselines.accept(study("a"), run("b", RunStatus.DONE, "m"), NOW))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("which the study does not have");
        assertThatThrownBy(() -> Baselines.accept(study("a"), run("a", RunStatus.DONE), NOW))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("has no metric");
    }

    @Test
    void aVerdictOnAnAcceptedRunNamesItAndWhatItHad() {
        Bound bound = new Bound("accuracy", Comparator.GREATER_OR_EQUAL, 0.49, 0, Severity.ERROR,
                new Bound.Accepted("first-1", 0.5));

        Verdict worse = Judge.judge(List.of(bound), List.of(metric("accuracy", 0.48))).getFirst();

        assertThat(worse.getOutcome()).isEqualTo(Outcome.FAIL);
        assertThat(worse.getMessage()).isEqualTo(
                "accuracy is 0.48, but expected was accuracy >= 0.49 (the accepted run first-1 had 0.5)");
        assertThat(judged(bound, metric("accuracy", 0.49))).containsExactly("accuracy pass");
    }

    @Test
    void withoutAnAcceptedRunThereIsNoVerdict() {
        Bound bound = new Bound("accuracy", Comparator.GREATER_OR_EQUAL, Double.NaN, 0, Severity.ERROR,
                new Bound.Missing());
        Verdict verdict = Judge.judge(List.of(bound), List.of(metric("accuracy", 0.48))).getFirst();
        assertThat(verdict.getOutcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(verdict.getMessage()).contains("assay accept");
    }

    @Test
    void aPatternIsJudgedForEveryMetricThatFits() throws Exception {
        Bound bound = Bound.parse("accuracy.* >= 0.5");
        assertThat(judged(bound, metric("accuracy.java", 0.6), metric("loss", 0.1), metric("accuracy.c", 0.4)))
                .containsExactly("accuracy.java pass", "accuracy.c fail");
        assertThat(judged(bound, metric("loss", 0.1))).containsExactly("accuracy.* inconclusive");
    }

    @ParameterizedTest
    @CsvSource({"*, a.b, true", "a.*, a.b.c, true", "a.*, a, false", "*.c, a.b.c, true", "*.c, c, false",
            "a*c*e, abcde, true", "a*c*e, abcd, false", "a.b, axb, false", "a**b, ab, true",
            "*a*a*b, aaaaaaaaac, false"})
    void starsStandForAnyCharacters(String pattern, String name, boolean fits) {
        assertThat(Glob.matches(pattern, name)).isEqualTo(fits);
    }
}
