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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.analyser.codecrash.internal.perturb.SharedQuestions;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;
import org.modelassay.python.execution.PythonPool;

/** Whole runs of the evaluation on recorded answers. */
class EvaluateAnalyserTest {

    @TempDir
    private Path directory;

    private static EvaluateParameters parameters(Task task, AnswerFormat format, boolean compatible,
            Execution execution) {
        EvaluateParameters d = EvaluateParameters.DEFAULT;
        return new EvaluateParameters(task, format, compatible, 5, execution, 3, 0.95, 500, "python3", d.prompt(),
                d.form(), d.samples(), d.temperature(), d.topP(), d.maxTokens(), d.concurrency(), d.requestsPerMinute(),
                d.attempts(), d.timeout(), d.key(), d.promptPrice(), d.completionPrice(), d.budget(), d.whiteBox());
    }

    private Collected run(TestInputs inputs, EvaluateParameters parameters)
            throws IOException, AnalysisException, InvalidInputException {
        return new TestRun(directory).threads(2).execute(new EvaluateAnalyser(), inputs, parameters);
    }

    private static void needsPython() {
        try (PythonPool pool = PythonPool.open("python3", 1)) {
            Assumptions.assumeTrue(pool.version().isPresent(), "no usable python3 on this machine");
        }
    }

    /** Expected: verdicts, pass@1 and pass@5 that CRUXEval recorded for its CodeLlama 7B generations (REGRADE.json). */
    @ParameterizedTest
    @CsvSource({"OUTPUT, output, 34.2125, 40.286706349206355", "INPUT, input, 35.95, 44.991071428571416"})
    void gradesTheRecordedGenerationsAsCruxEvalDid(Task task, String name, double passAtOne, double passAtFive)
            throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        TestInputs inputs = TestInputs.none().with("questions", SharedQuestions.file("cruxeval.jsonl"))
                .with("answers", SharedQuestions.file("codellama7b_" + name + "_generations.json"));
        Collected results = run(inputs, parameters(task, AnswerFormat.RAW, true, Execution.ALWAYS));
        Map<String, List<Boolean>> recorded = verdicts(SharedQuestions.file("codellama7b_" + name + "_scored.json"));
        Map<String, List<Boolean>> graded = new LinkedHashMap<>();
        for (Map<String, Object> row : results.table("samples").rows()) {
            List<Boolean> list = graded.computeIfAbsent((String) row.get("task_id"), _ -> new ArrayList<>());
            if (!"left_out".equals(row.get("grade"))) {
                list.add("right".equals(row.get("grade")));
            }
        }
        graded.replaceAll((id, list) -> list.contains(true) ? list : Collections.nCopies(10, false));

        assertThat(recorded).hasSize(800);
        assertThat(graded).isEqualTo(recorded);
        assertThat(100 * results.value("pass_at_1")).isCloseTo(passAtOne, within(1e-9));
        assertThat(100 * results.value("pass_at_k")).isCloseTo(passAtFive, within(1e-9));
        assertThat(results.value("undecided")).isZero();
    }

    /** 97.8 % of the CodeLlama output answers are literals (notes on the paper, section 5). */
    @Test
    void gradesLiteralsWithoutPython() throws IOException, AnalysisException, InvalidInputException {
        TestInputs inputs = TestInputs.none().with("questions", SharedQuestions.file("cruxeval.jsonl"))
                .with("answers", SharedQuestions.file("codellama7b_output_generations.json"));
        Collected results = run(inputs, parameters(Task.OUTPUT, AnswerFormat.RAW, false, Execution.NEVER));

        assertThat(results.value("undecided")).isLessThan(177);
        assertThat(100 * results.value("pass_at_1")).isBetween(33.0, 36.0);
        assertThat(results.text("decided")).contains("need Python");
    }

    private static Map<String, List<Boolean>> verdicts(Path file) throws IOException {
        Map<String, List<Boolean>> verdicts = new LinkedHashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(Files.newInputStream(file))) {
            boolean inside = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("raw_scored_generations")) {
                    inside = true;
                } else if (inside && token == JsonToken.END_OBJECT) {
                    return verdicts;
                } else if (inside && (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE)) {
                    verdicts.computeIfAbsent(parser.getParsingContext().getParent().getCurrentName(),
                            _ -> new ArrayList<>()).add(token == JsonToken.VALUE_TRUE);
                }
            }
        }
        return verdicts;
    }

    private TestInputs pair(List<Question> vanilla, List<String> vanillaAnswers, List<Question> perturbed,
            List<String> answers) throws IOException {
        Path directoryOfFiles = Files.createDirectories(directory.resolve("in"));
        Path[] files = new Path[4];
        for (int i = 0; i < 4; i++) {
            files[i] = directoryOfFiles.resolve("file" + i);
        }
        QuestionFile.write(files[0], perturbed);
        QuestionFile.write(files[1], vanilla);
        Files.writeString(files[2], rows(perturbed, answers));
        Files.writeString(files[3], rows(vanilla, vanillaAnswers));
        return TestInputs.none().with("questions", files[0]).with("vanilla_questions", files[1])
                .with("answers", files[2])
                .with("vanilla_answers", files[3]);
    }

    private static String rows(List<Question> questions, List<String> answers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            text.append("{\"task_id\": \"").append(questions.get(i).taskId()).append("\", \"dataset\": \"")
                    .append(questions.get(i).dataset()).append("\", \"answer\": \"").append(answers.get(i))
                    .append("\"}\n");
        }
        return text.toString();
    }

    /** Two data sets of 40 and 20 questions; the expected losses are worked out by hand. */
    @Test
    void weighsRelativeLossesByDataSet() throws IOException, AnalysisException, InvalidInputException {
        List<Question> vanilla = new ArrayList<>();
        List<Question> perturbed = new ArrayList<>();
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Question question = Question.of("q" + i, i < 40 ? "a" : "b", "def f(x):\n    return x", "f", "f(" + i + ")",
                    String.valueOf(i));
            vanilla.add(question);
            perturbed.add(i % 2 == 0 ? question.withCode("def f(y):\n    return y") : question);
            // data set a: 40 right before, 30 after; data set b: 10 right before, 5 after
            before.add(i < 50 ? String.valueOf(i) : "-1");
            after.add(i < 30 || i >= 40 && i < 45 ? String.valueOf(i) : "-1");
        }
        Collected results = run(pair(vanilla, before, perturbed, after),
                parameters(Task.OUTPUT, AnswerFormat.RAW, false, Execution.NEVER));

        assertThat(results.value("pass_at_1")).isCloseTo(35.0 / 60, within(1e-12));
        assertThat(results.value("vanilla.pass_at_1")).isCloseTo(50.0 / 60, within(1e-12));
        assertThat(results.value("degradation.absolute")).isCloseTo(15.0 / 60, within(1e-12));
        assertThat(results.value("degradation.relative")).isCloseTo((40 * 0.25 + 20 * 0.5) / 60, within(1e-12));
        assertThat(results.value("pairs.changed")).isEqualTo(30);
        // 15 questions lost, none won: 2 * 2^-15
        assertThat(results.value("degradation.mcnemar_p")).isCloseTo(Math.pow(2, -14), within(1e-12));
        assertThat(results.value("baseline.constant")).isCloseTo(1.0 / 60, within(1e-12));
        assertThat(results.metrics()).filteredOn(metric -> metric.name().startsWith("degradation.")
                && !metric.name().endsWith("_p"))
                .allSatisfy(metric -> assertThat(metric.interval())
                        .satisfies(interval -> assertThat(metric.value()).isBetween(interval.low(), interval.high())));
    }

    @Test
    void givesNoRelativeLossForAModelThatKnowsNothing() throws IOException, AnalysisException, InvalidInputException {
        List<Question> questions = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            questions
                    .add(Question.of("q" + i, "a", "def f(x):\n    return 3", "f", "f(" + i + ")", i < 20 ? "3" : "4"));
            answers.add("3");
        }
        Collected results = run(pair(questions, answers, questions, answers),
                parameters(Task.OUTPUT, AnswerFormat.RAW, false, Execution.NEVER));

        assertThat(results.text("gate")).contains("not given");
        assertThat(results.metrics()).noneMatch(metric -> metric.name().startsWith("degradation.relative"));
    }

    @Test
    void refusesAnswersToOtherQuestions() throws IOException {
        Path questions = directory.resolve("q.jsonl");
        QuestionFile.write(questions, List.of(Question.of("one", "a", "def f(): return 1", "f", "f()", "1")));
        Path answers = Files.writeString(directory.resolve("a.json"), "{\"two\": [\"1\"]}");

        assertThatThrownBy(() -> run(TestInputs.none().with("questions", questions).with("answers", answers),
                EvaluateParameters.DEFAULT)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no answer to a/one");
    }
}
