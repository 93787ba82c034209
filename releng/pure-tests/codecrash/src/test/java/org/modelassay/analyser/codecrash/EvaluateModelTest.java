/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.codecrash.ToyModels.Behaviour;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.result.TokenText;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModelReference.Endpoint;

/** Whole runs of the evaluation that ask a model. */
class EvaluateModelTest {

    private static final int COUNT = 60;

    @TempDir
    private Path directory;

    private static EvaluateParameters parameters(int samples, double price, double budget) {
        return parameters(samples, price, budget, 0);
    }

    private static EvaluateParameters parameters(int samples, double price, double budget, int whiteBox) {
        return new EvaluateParameters(Task.OUTPUT, AnswerFormat.TAGGED, false, 5, Execution.NEVER, 3, 0.95, 200,
                "python3", PromptStyle.DIRECT, PromptForm.AUTO, samples, 0.7, 1, 64, 6, 0, 3, 10, "", price, price,
                budget, whiteBox);
    }

    private static List<Question> questions(boolean perturbed) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String name = perturbed ? "y" : "x";
            questions.add(Question.of("q" + i, i % 2 == 0 ? "a" : "b",
                    "def f(" + name + "):\n    return " + name + " * 2", "f", "f(" + i + ")", String.valueOf(2 * i)));
        }
        return questions;
    }

    private TestInputs inputs() throws IOException {
        Path vanilla = directory.resolve("VAN.jsonl");
        Path renamed = directory.resolve("REN.jsonl");
        QuestionFile.write(vanilla, questions(false));
        QuestionFile.write(renamed, questions(true));
        return TestInputs.none().with("questions", renamed).with("vanilla_questions", vanilla)
                .with("model", new Endpoint(URI.create("http://localhost:1/v1"), "toy"));
    }

    private static String prompt(CompletionRequest request) {
        return switch (request.prompt()) {
        case Prompt.Text(String text) -> text;
        case Prompt.Chat(List<Message> messages) -> messages.getLast().content();
        };
    }

    /** Answers rightly without perturbation, and with it where the number is not divisible by 3. */
    private static String solve(CompletionRequest request) {
        String text = prompt(request);
        String call = text.substring(text.lastIndexOf("Call: ") + 6).lines().findFirst().orElse("");
        int number = Integer.parseInt(call.replaceAll("\\D", ""));
        boolean confused = text.contains("def f(y)") && number % 3 == 0;
        return "[ANSWER]" + call + " == " + (confused ? -1 : 2 * number) + "[/ANSWER]";
    }

    private Collected run(ToyModels models, TestInputs inputs, EvaluateParameters parameters)
            throws IOException, AnalysisException, InvalidInputException {
        return new TestRun(directory).textModels(models).execute(new EvaluateAnalyser(), inputs, parameters);
    }

    @Test
    void measuresWhatAPerturbationCosts() throws Exception {
        ToyModels models = new ToyModels((request, _) -> solve(request));
        Collected results = run(models, inputs(), parameters(1, 0, 0));

        assertThat(models.requests.get()).isEqualTo(2 * COUNT);
        assertThat(results.value("vanilla.pass_at_1")).isEqualTo(1);
        assertThat(results.value("pass_at_1")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(results.value("degradation.relative")).isCloseTo(1.0 / 3, within(1e-12));
        Map<String, Object> row = results.table("conditions").rows().getLast();
        assertThat(row).containsEntry("condition", "REN").containsEntry("questions", 60);
        assertThat(results.table("tokens").rows().getLast()).containsEntry("ratio", 1.0);
        List<String> samples = Files.readAllLines(results.artifact("samples"));
        assertThat(samples).hasSize(2 * COUNT).first().asString().contains("\"resps\":[[\"[ANSWER]f(0) == -1")
                .contains("\"filtered_resps\":[\"-1\"]").contains("\"max_gen_toks\":64");
        assertThat(Files.readAllLines(results.artifact("failures"))).hasSize(COUNT / 3)
                .allMatch(line -> line.contains("\"vanilla_code\":\"def f(x)"));
    }

    @Test
    void adjustsForTheNumberOfPerturbations() throws Exception {
        Path second = directory.resolve("MHC.jsonl");
        QuestionFile.write(second, questions(false));
        Collected results = run(new ToyModels((request, _) -> solve(request)), inputs().with("questions", second),
                parameters(1, 0, 0));

        List<Map<String, Object>> rows = results.table("conditions").rows();
        assertThat(rows).extracting(row -> row.get("condition")).containsExactly("VAN", "REN", "MHC");
        // 20 questions lost, none won: 2 * 2^-20, doubled by Holm's adjustment for two conditions
        assertThat((double) rows.get(1).get("mcnemar_p")).isCloseTo(Math.pow(2, -19), within(1e-15));
        assertThat((double) rows.get(1).get("holm_p")).isCloseTo(Math.pow(2, -18), within(1e-15));
        assertThat((double) rows.get(2).get("holm_p")).isEqualTo(1);
        assertThat(results.value("ren.pass_at_1")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(results.value("mhc.pass_at_1")).isEqualTo(1);
    }

    @Test
    void continuesTheAnswerOfAModelThatTakesNoMessages() throws Exception {
        ToyModels models = new ToyModels((request, _) -> {
            assertThat(request.prompt()).isInstanceOf(Prompt.Text.class);
            assertThat(prompt(request)).endsWith(" ==");
            assertThat(request.stop()).contains("\n");
            String solved = solve(request);
            return solved.substring(solved.indexOf("==") + 2, solved.indexOf("[/"));
        }).without(Capability.CHAT);
        assertThat(run(models, inputs(), parameters(1, 0, 0)).value("pass_at_1")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void givesTheSameResultHoweverOftenItIsInterrupted() throws Exception {
        EvaluateParameters parameters = parameters(3, 0, 0);
        Behaviour behaviour = (request, _) -> request.seed().orElseThrow() % 4 == 0 ? "no answer" : solve(request);
        ToyModels undisturbed = new ToyModels(behaviour);
        Collected expected = new TestRun(directory.resolve("one")).textModels(undisturbed)
                .execute(new EvaluateAnalyser(), inputs(), parameters);
        assertThat(undisturbed.requests.get()).isEqualTo(6 * COUNT);

        AtomicReference<@Nullable TestRun> current = new AtomicReference<>();
        ToyModels models = new ToyModels((request, number) -> {
            TestRun run = current.get();
            if (run != null && number % 90 == 89 && number < 300) {
                run.cancel();
            }
            return behaviour.answer(request, number);
        });
        TestRun run = new TestRun(directory.resolve("two")).textModels(models);
        int interruptions = 0;
        Collected results = null;
        while (results == null) {
            current.set(run);
            try {
                results = run.execute(new EvaluateAnalyser(), inputs(), parameters);
            } catch (CancellationException _) {
                interruptions++;
                run = run.resumed();
            }
        }
        assertThat(interruptions).isEqualTo(3);
        assertThat(models.requests.get()).isEqualTo(6 * COUNT);
        assertThat(Files.readString(results.artifact("samples")))
                .isEqualTo(Files.readString(expected.artifact("samples")));
        assertThat(results.metrics()).isEqualTo(expected.metrics());
    }

    @Test
    void countsSilenceAsMissingAndAsksAgain() throws Exception {
        ToyModels models = new ToyModels((request, number) -> {
            if (number < 40 && number % 4 == 0) {
                throw new EndpointException("no answer", EndpointException.Outlook.LATER);
            }
            return solve(request);
        });
        TestRun run = new TestRun(directory).textModels(models);
        assertThatThrownBy(() -> run.execute(new EvaluateAnalyser(), inputs(), parameters(1, 0, 0)))
                .isInstanceOf(AnalysisException.class).hasMessageContaining("10 samples got no answer");
        Collected results = run.resumed().execute(new EvaluateAnalyser(), inputs(), parameters(1, 0, 0));
        assertThat(models.requests.get()).isEqualTo(2 * COUNT + 10);
        assertThat(results.value("pass_at_1")).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(results.value("undecided")).isZero();
    }

    @Test
    void givesUpOnAnEndpointThatIsSilentTwentyTimes() throws Exception {
        ToyModels models = new ToyModels((_, _) -> {
            throw new EndpointException("connection refused", EndpointException.Outlook.LATER);
        });
        assertThatThrownBy(() -> run(models, inputs(), parameters(1, 0, 0))).isInstanceOf(AnalysisException.class)
                .hasMessageContaining("20 requests in a row").hasMessageContaining("connection refused");
        assertThat(models.requests.get()).isLessThan(20 + 6);
    }

    @Test
    void neverSpendsMoreThanTheBudgetAndContinuesWithALargerOne() throws Exception {
        ToyModels models = new ToyModels((request, _) -> solve(request));
        TestRun run = new TestRun(directory).textModels(models);
        // 110 tokens each at 1 a token; the prompt and the longest answer are set aside before
        assertThatThrownBy(() -> run.execute(new EvaluateAnalyser(), inputs(), parameters(1, 1e6, 5000)))
                .isInstanceOf(AnalysisException.class).hasMessageContaining("the budget is spent");
        assertThat(models.requests.get()).isBetween(10, 45);
        run.resumed().execute(new EvaluateAnalyser(), inputs(), parameters(1, 1e6, 1e9));
        assertThat(models.requests.get()).isEqualTo(2 * COUNT);
    }

    @Test
    void endsAtOnceWhereTheModelRefusesEveryQuestion() throws Exception {
        ToyModels models = new ToyModels((_, _) -> {
            throw new InvalidInputException(Diagnostic.error("prompt", "is too long", ""));
        });
        assertThatThrownBy(() -> run(models, inputs(), parameters(1, 0, 0))).isInstanceOf(AnalysisException.class)
                .hasMessageContaining("is too long");
    }

    @Test
    void saysTheGreatestCostBeforehand() throws Exception {
        Plan plan = new EvaluateAnalyser().plan(inputs(), parameters(2, 2, 0), (PlanContext) Proxy
                .newProxyInstance(getClass().getClassLoader(), new Class<?>[] {PlanContext.class},
                        (_, method, _) -> method.getName().equals("threads") ? 1 : null));
        assertThat(plan.diagnostics()).singleElement().asString().contains("240 requests")
                .contains("at most 15360 to write").contains("in the unit of the prices");
    }

    /** A model that falls for hints: with one, the wrong value gains 5 nats and the right one loses 2. */
    @Test
    void measuresWhatAHintDoesToTheProbabilityOfAnswers() throws Exception {
        Path hinted = directory.resolve("MHC.jsonl");
        List<Question> questions = questions(false).stream().map(each -> each
                .withCode(each.code() + "    # The return value is -7")).toList();
        QuestionFile.write(hinted, questions);
        ToyModels models = new ToyModels((request, _) -> solve(request)).scoring((text, continuation) -> {
            assertThat(text).endsWith(" ==").contains("assert f(");
            double hint = text.contains("# The return value is") ? 1 : 0;
            return continuation.equals(" -7\n") ? -10 + 5 * hint : -4 - 2 * hint;
        });
        TestInputs inputs = TestInputs.none().with("questions", hinted)
                .with("vanilla_questions", directory.resolve("VAN.jsonl"))
                .with("model", new Endpoint(URI.create("http://localhost:1/v1"), "toy"));
        QuestionFile.write(directory.resolve("VAN.jsonl"), questions(false));
        Collected results = run(models, inputs, parameters(1, 0, 0, 20));

        assertThat(results.table("white_box").rows()).hasSize(2 * 2 * 20).first().asString().contains("right");
        assertThat(results.value("white_box.mhc.right")).isCloseTo(-2, within(1e-12));
        assertThat(results.value("white_box.mhc.misleading")).isCloseTo(5, within(1e-12));
        assertThat(results.table("white_box_changes").rows()).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("misled_before", 0.0).containsEntry("misled", 1.0));
        TokenText text = results.chart(TokenText.class, "white_box.mhc.1");
        assertThat(text.tokens()).hasSize(8).element(7).asString().isEqualTo(" -7\u23ce");
        assertThat(text.values()).containsExactly(Double.NaN, -4, Double.NaN, -6, Double.NaN, -10, Double.NaN, -5);
    }
}
