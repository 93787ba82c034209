/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.codecrash.internal.perturb.SharedQuestions;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;

/** Whole runs of the leaderboard, on runs of the evaluation. */
class LeaderboardAnalyserTest {

    private static final int COUNT = 40;

    @TempDir
    private Path directory;

    private static List<Question> questions(boolean perturbed) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String name = perturbed && i % 2 == 0 ? "y" : "x";
            questions.add(Question.of("q" + i, "a", "def f(" + name + "):\n    return " + name, "f", "f(" + i + ")",
                    String.valueOf(i)));
        }
        return questions;
    }

    /** A run of the evaluation in which a model answers some questions without perturbation, and some with it. */
    private Path evaluated(String run, String model, String condition, int before, int after)
            throws IOException, AnalysisException, InvalidInputException {
        Path files = Files.createDirectories(directory.resolve("in-" + run));
        Path vanilla = files.resolve("van.jsonl");
        Path perturbed = files.resolve(condition + ".jsonl");
        QuestionFile.write(vanilla, questions(false));
        QuestionFile.write(perturbed, questions(true));
        TestInputs inputs = TestInputs.none().with("questions", perturbed)
                .with("answers", answers(files.resolve(model + ".json"), after));
        if (before >= 0) {
            inputs = inputs.with("vanilla_questions", vanilla)
                    .with("vanilla_answers", answers(files.resolve("before.json"), before));
        }
        EvaluateParameters d = EvaluateParameters.DEFAULT;
        EvaluateParameters parameters = new EvaluateParameters(Task.OUTPUT, AnswerFormat.RAW, false, 5, Execution.NEVER,
                3, 0.95, 200, "python3", d.prompt(), d.form(), d.samples(), d.temperature(), d.topP(), d.maxTokens(),
                d.concurrency(), d.requestsPerMinute(), d.attempts(), d.timeout(), d.key(), d.promptPrice(),
                d.completionPrice(), d.budget(), d.whiteBox());
        return new TestRun(directory.resolve(run)).execute(new EvaluateAnalyser(), inputs, parameters)
                .artifact("samples");
    }

    private static Path answers(Path file, int right) throws IOException {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < COUNT; i++) {
            text.append(i == 0 ? "" : ", ").append("\"q").append(i).append("\": [\"").append(i < right ? i : -1)
                    .append("\"]");
        }
        return Files.writeString(file, text.append('}'));
    }

    private Collected board(TestInputs inputs) throws IOException, AnalysisException, InvalidInputException {
        return new TestRun(directory.resolve("board")).threads(2).execute(new LeaderboardAnalyser(), inputs,
                LeaderboardParameters.DEFAULT);
    }

    /** 40 questions; the expected shares are worked out by hand. */
    @Test
    void putsTheRunsOfAModelIntoOneRowAndTheBestModelFirst()
            throws IOException, AnalysisException, InvalidInputException {
        Collected results = board(TestInputs.none()
                .with("runs", evaluated("one", "weak", "MCC", 20, 10))
                .with("runs", evaluated("two", "strong", "MCC", 40, 30))
                .with("runs", evaluated("three", "strong", "psc-all", 40, 20)));

        List<Map<String, Object>> rows = results.table("leaderboard").rows();
        assertThat(rows).extracting(row -> row.get("model")).containsExactly("strong", "weak");
        assertThat(rows.getFirst()).containsEntry("van", 1.0).containsEntry("mcc", 0.75)
                .containsEntry("psc_all", 0.5);
        assertThat(rows.getLast()).containsEntry("van", 0.5).containsEntry("mcc", 0.25)
                .containsEntry("psc_all", Double.NaN);
        assertThat(results.table("cells").rows()).hasSize(5);
        assertThat(results.value("strong.mcc.absolute")).isCloseTo(0.25, within(1e-12));
        assertThat(results.value("weak.mcc.relative")).isCloseTo(0.5, within(1e-12));
        Map<String, Object> cell = results.table("cells").rows().stream()
                .filter(row -> row.get("model").equals("strong") && row.get("condition").equals("MCC")).findFirst()
                .orElseThrow();
        // of the 10 lost questions, 30 to 39, five have a changed program, as have 20 of all
        assertThat(cell).containsEntry("changed", 20).containsEntry("absolute_changed", 0.25);
        // 10 lost, none won: 2 * 2^-10; the second perturbation has 20 lost, so that Holm doubles the larger alone once
        assertThat((double) cell.get("mcnemar_p")).isCloseTo(Math.pow(2, -9), within(1e-15));
        assertThat((double) cell.get("holm_p")).isCloseTo(Math.pow(2, -9), within(1e-15));
        assertThat(results.text("same_questions")).contains("same questions");
        assertThat(results.text("answer")).contains("strong answers most").contains("PSC_ALL costs most");
    }

    @Test
    void keepsTwoRunsOfOnePerturbationApart() throws IOException, AnalysisException, InvalidInputException {
        Collected results = board(TestInputs.none()
                .with("runs", evaluated("one", "model", "MCC", 20, 10))
                .with("runs", evaluated("two", "model", "MCC", 20, 12)));

        assertThat(results.table("leaderboard").rows()).extracting(row -> row.get("mcc")).containsExactly(0.25, 0.3);
    }

    @Test
    void comparesARunWithTheOneWithoutPerturbationThatStandsByItself()
            throws IOException, AnalysisException, InvalidInputException {
        Collected results = board(TestInputs.none()
                .with("runs", evaluated("one", "model", "VAN", -1, 40))
                .with("runs", evaluated("two", "model", "REN", -1, 30)));

        assertThat(results.value("model.van.pass_at_1")).isEqualTo(1);
        assertThat(results.value("model.ren.absolute")).isCloseTo(0.25, within(1e-12));
    }

    /** CodeCrash, abstract: 23.2 % on average, 13.8 % with chain-of-thought. A check of arithmetic, not a replication. */
    @Test
    void findsThePublishedHeadlineInThePublishedCells() throws IOException, AnalysisException, InvalidInputException {
        Collected results =
                board(TestInputs.none().with("published", SharedQuestions.file("leaderboard_summary.json")));

        assertThat(100 * results.value("published.direct.relative")).isCloseTo(23.2, within(0.05));
        assertThat(100 * results.value("published.chain_of_thought.relative")).isCloseTo(13.8, within(0.05));
        assertThat(results.table("published").rows()).hasSize(17 + 17 + 4);
        assertThat(results.text("answer")).contains("replicates nothing");
    }

    @Test
    void refusesADirectoryWithoutAnswers() {
        assertThatThrownBy(() -> board(TestInputs.none().with("runs", directory)))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("holds no data/samples.jsonl");
    }

    @Test
    void refusesNothingAtAll() {
        assertThatThrownBy(() -> board(TestInputs.none())).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no run is given");
    }
}
