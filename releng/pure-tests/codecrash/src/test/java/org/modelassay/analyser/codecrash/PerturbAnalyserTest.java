/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.modelassay.analyser.codecrash.internal.perturb.SharedQuestions;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.InvalidInputException;
import org.modelassay.python.Python;
import org.modelassay.python.execution.PythonPool;

/** Whole runs of the perturbation, with and without Python. */
class PerturbAnalyserTest {

    /** Every question where this property is set, else every twentieth: all of them take some minutes. */
    private static final int STEP = Boolean.getBoolean("modelassay.everyQuestion") ? 1 : 20;

    @TempDir
    private Path directory;

    private static PerturbParameters parameters(PerturbationKind kind, Task task, Execution execution) {
        return new PerturbParameters(kind, task, 1, execution, Python.Style.PYTHON_3_10, 20, "python3", "", "");
    }

    private Collected run(List<Question> questions, PerturbParameters parameters, Path... messages)
            throws IOException, AnalysisException, InvalidInputException {
        Path file = directory.resolve("questions.jsonl");
        QuestionFile.write(file, questions);
        TestInputs inputs = TestInputs.none().with("questions", file);
        for (Path each : messages) {
            inputs = inputs.with("messages", each);
        }
        return new TestRun(directory).threads(2).execute(new PerturbAnalyser(), inputs, parameters);
    }

    private static void needsPython() {
        try (PythonPool pool = PythonPool.open("python3", 1)) {
            Assumptions.assumeTrue(pool.version().isPresent(), "no usable python3 on this machine");
        }
    }

    private static List<Question> some() throws IOException, InvalidInputException {
        List<Question> all = SharedQuestions.all();
        List<Question> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STEP) {
            some.add(all.get(i));
        }
        return some;
    }

    @ParameterizedTest
    @EnumSource(value = PerturbationKind.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
    void givesProgramsThatPassTheirTests(PerturbationKind kind)
            throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        List<Question> some = some();
        Collected results = run(some, parameters(kind, Task.OUTPUT, Execution.ALWAYS));
        List<String> unperturbed = Files.readAllLines(results.artifact("unperturbed"));

        assertThat(QuestionFile.read(results.artifact("questions"))).extracting(Question::key)
                .isEqualTo(some.stream().map(Question::key).toList());
        assertThat(unperturbed).first().isEqualTo("task_id,dataset,reason");
        assertThat(unperturbed.subList(1, unperturbed.size()))
                .allMatch(line -> kind == PerturbationKind.RTF && line.endsWith("there is no if and no while")
                        || isWithoutNumpy(line));
        assertThat(results.value("questions")).isEqualTo(some.size());
        assertThat(results.value("unperturbed")).isEqualTo(unperturbed.size() - 1.0);
        assertThat(results.value("perturbed")).isEqualTo(some.size() - results.value("unperturbed"));
        assertThat(results.value("validated")).isEqualTo(results.value("perturbed"));
    }

    @Test
    void hintsAtCallsThatAreWrong() throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        Collected results = run(some(), parameters(PerturbationKind.MHC, Task.INPUT, Execution.ALWAYS));

        assertThat(results.value("validated")).isEqualTo(results.value("perturbed"));
        assertThat(results.value("perturbed")).isGreaterThan(0.8 * results.value("questions"));
        assertThat(Files.readAllLines(results.artifact("unperturbed")).stream().skip(1))
                .allMatch(line -> line.endsWith("no wrong call was found")
                        || line.endsWith("the call has no argument that could be changed") || isWithoutNumpy(line));
    }

    /** One program of LiveCodeBench needs a package that the interpreters of a pool do not see. */
    private static boolean isWithoutNumpy(String line) {
        return line.startsWith("sample_441,lcb,") && line.contains("No module named 'numpy'");
    }

    /** As in CRUXEval's sample 258, whose call names a variable of the module. */
    @Test
    void renamesWhatACallSeesOfTheModule() throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        Question question = Question.of("q", "crux", "x = [1, 2]\n\ndef f(y):\n    return y", "f", "f(x[:])", "[1, 2]");
        Collected results = run(List.of(question), parameters(PerturbationKind.REN, Task.OUTPUT, Execution.ALWAYS));

        assertThat(QuestionFile.read(results.artifact("questions"))).singleElement()
                .satisfies(each -> assertThat(each.functionCall()).isEqualTo("f(Var_1[:])"));
        assertThat(results.value("validated")).isEqualTo(1);
    }

    @Test
    void reportsWhatIsNotPerturbedAndWhy() throws IOException, AnalysisException, InvalidInputException {
        List<Question> questions = List.of(Question.of("a,b", "data", "def f(:", "f", "f()", "1"),
                Question.of("plain", "data", "def f(x):\n    return x", "f", "f(1)", "1"),
                Question.of("print", "data", "def f(print):\n    if print:\n        return print", "f", "f(1)", "1"));
        Collected prints = run(questions, parameters(PerturbationKind.MPS, Task.OUTPUT, Execution.NEVER));

        assertThat(Files.readString(prints.artifact("unperturbed"))).isEqualTo("""
                task_id,dataset,reason
                "a,b",data,"the program cannot be read: line 1, column 8: a bracket was never closed"
                print,data,the program gives the name print another meaning
                """);
        assertThat(prints.text("validation")).contains("No program was executed");
        assertThat(prints.value("validated")).isZero();
    }

    @Test
    void reportsAProgramThatDoesNotPassItsOwnTest() throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        List<Question> questions = List.of(Question.of("wrong", "data", "def f(x):\n    return x", "f", "f(1)", "2"));
        Collected results = run(questions, parameters(PerturbationKind.REN, Task.OUTPUT, Execution.ALWAYS));

        assertThat(Files.readString(results.artifact("unperturbed"))).contains("does not pass its own test: FAILED");
        assertThat(QuestionFile.read(results.artifact("questions"))).isEqualTo(questions);
    }

    @Test
    void continuesAfterAnInterruptionWithTheSameResult() throws IOException, AnalysisException, InvalidInputException {
        needsPython();
        List<Question> questions = some();
        Path file = directory.resolve("questions.jsonl");
        QuestionFile.write(file, questions);
        TestInputs inputs = TestInputs.none().with("questions", file);
        PerturbParameters parameters = parameters(PerturbationKind.PSC_ALL, Task.OUTPUT, Execution.ALWAYS);
        TestRun interrupted = new TestRun(Files.createDirectory(directory.resolve("one")));
        interrupted.journal().afterEachRecord(interrupted::cancel);
        assertThatThrownBy(() -> interrupted.execute(new PerturbAnalyser(), inputs, parameters))
                .isInstanceOf(CancellationException.class);
        interrupted.journal().afterEachRecord(() -> {
            // goes on
        });
        Collected resumed = interrupted.resumed().execute(new PerturbAnalyser(), inputs, parameters);
        Collected whole = new TestRun(Files.createDirectory(directory.resolve("two"))).threads(2)
                .execute(new PerturbAnalyser(), inputs, parameters);

        assertThat(resumed.artifact("questions")).hasSameTextualContentAs(whole.artifact("questions"));
        assertThat(resumed.artifact("unperturbed")).hasSameTextualContentAs(whole.artifact("unperturbed"));
        assertThat(resumed.metrics()).isEqualTo(whole.metrics());
    }

    @Test
    void takesTheUsersMessages() throws IOException, AnalysisException, InvalidInputException {
        StringBuilder text = new StringBuilder("# ours\n");
        for (String kind : List.of("input", "return", "variable", "operator", "loop", "conditional", "append", "extend",
                "insert", "remove", "pop", "sort", "reverse", "update", "add", "split", "join", "replace", "lower",
                "upper",
                "capitalize", "swapcase")) {
            text.append(kind).append(": about ").append(kind).append(" {value}{variable}\n");
        }
        Path file = Files.writeString(directory.resolve("messages.txt"), text);
        List<Question> questions = List.of(Question.of("1", "data",
                "def f(x):\n    for i in x:\n        y = i\n        x.append(y + 1)\n    return [0]", "f", "f([])",
                "[0]"));
        Collected results =
                run(questions, parameters(PerturbationKind.MCC, Task.OUTPUT, Execution.NEVER), file);

        assertThat(QuestionFile.read(results.artifact("questions")).getFirst().code()).isEqualTo("""
                def f(x):    # about input {value}{variable}
                    for i in x:
                    # about loop {value}{variable}
                        y = i    # about variable {value}y
                        x.append(y + 1)    # about append {value}{variable}
                    return [0]    # about return an empty list{variable}""");
    }

    @Test
    void refusesMessagesThatLackAKind() throws IOException {
        Path file = Files.writeString(directory.resolve("messages.txt"), "input: x\nnonsense");

        assertThatThrownBy(() -> run(List.of(Question.of("1", "data", "def f(x): return 1", "f", "f(1)", "1")),
                parameters(PerturbationKind.MCC, Task.OUTPUT, Execution.NEVER), file))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("line 2")
                .hasMessageContaining("no message for swapcase");
    }

    @Test
    void refusesAFileOfOtherThings() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.jsonl"), "{\"code\": 1}\n[]\n{\"code\"\n");

        assertThatThrownBy(() -> QuestionFile.read(file)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 1").hasMessageContaining("line 2").hasMessageContaining("line 3");
    }
}
