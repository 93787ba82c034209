/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analyser.codecrash.internal.perturb.Catalogue;
import org.modelassay.analyser.codecrash.internal.perturb.Perturbations;
import org.modelassay.analyser.codecrash.internal.perturb.Perturbed;
import org.modelassay.analyser.codecrash.internal.perturb.WrongValues;
import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.Seed;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.TextModelReference.Endpoint;
import org.modelassay.python.Python;

/** Perturbations whose parts others give: a plug-in, or a model. */
class GivenPartsTest {

    private static final Question QUESTION = Question.of("q", "data", "def f(x):\n    return x + 1", "f", "f(1)", "2");

    @TempDir
    private Path directory;

    private static Perturbed apply(ProgramPerturbation foreign) throws IOException {
        return new Perturbations(PerturbationKind.OTHER, Task.OUTPUT, Python.Style.PYTHON_3_10, Catalogue.own(),
                new Seed(1), WrongValues.mutated(), Optional.of(foreign)).apply(QUESTION, 0);
    }

    @Test
    void takesTheProgramOfAPlugIn() throws IOException {
        assertThat(apply((program, _) -> new ProgramChange.Changed(new Program(program.code().replace("def f", "def g"),
                "g", "g(1)", "9"))))
                .isEqualTo(new Perturbed.Changed(
                        Question.of("q", "data", "def g(x):\n    return x + 1", "g", "g(1)", "2")));
        assertThat(apply((_, _) -> new ProgramChange.Unchanged("too short")))
                .isEqualTo(new Perturbed.Unchanged("too short"));
    }

    @Test
    void leavesAQuestionWhoseNewProgramCannotBeRead() throws IOException {
        assertThat(apply((program, _) -> new ProgramChange.Changed(
                new Program("def f(:", program.functionName(), program.functionCall(), program.output()))))
                .isInstanceOfSatisfying(Perturbed.Unchanged.class,
                        unchanged -> assertThat(unchanged.reason()).contains("cannot be read"));
    }

    private Collected hints(ToyModels models) throws Exception {
        Path file = directory.resolve("questions.jsonl");
        QuestionFile.write(file, List.of(QUESTION));
        PerturbParameters parameters = new PerturbParameters(PerturbationKind.MHC, Task.OUTPUT, 1, Execution.NEVER,
                Python.Style.PYTHON_3_10, 5, "python3", "", "");
        return new TestRun(directory).textModels(models).execute(new PerturbAnalyser(),
                TestInputs.none().with("questions", file)
                        .with("model", new Endpoint(URI.create("http://localhost:1/v1"), "toy")),
                parameters);
    }

    @Test
    void hintsAtTheFirstWrongValueThatAModelGives() throws Exception {
        List<String> answers = List.of("[VALUE]2[/VALUE]", "I do not know", "[VALUE]1 + 1", "[VALUE] 11 [/VALUE]");
        Collected results = hints(new ToyModels((_, number) -> answers.get(number)));
        assertThat(QuestionFile.read(results.artifact("questions")).getFirst().code())
                .contains("# The return value is 11");
    }

    @Test
    void endsWhereTheModelDoesNotAnswer() {
        assertThatThrownBy(() -> hints(new ToyModels((_, _) -> {
            throw new EndpointException("no answer", EndpointException.Outlook.LATER);
        }))).isInstanceOf(AnalysisException.class).hasMessage("no answer");
    }
}
