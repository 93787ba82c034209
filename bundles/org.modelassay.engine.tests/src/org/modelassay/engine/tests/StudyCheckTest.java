/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.RunOptions;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.RunRequest.Store;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyRequests;
import org.modelassay.engine.StudyValidator;
import org.modelassay.engine.tests.toy.SumAnalyser;
import org.modelassay.engine.tests.toy.ToyDescriptor;
import org.modelassay.model.Study;

class StudyCheckTest {

    private static final AnalyserRegistry REGISTRY = new AnalyserRegistry() {
        private final AnalyserDescriptor sum = new ToyDescriptor("toy.sum", SumAnalyser::new);

        @Override
        public List<AnalyserDescriptor> analysers() {
            return List.of(sum);
        }

        @Override
        public AnalyserDescriptor find(String name) throws InvalidInputException {
            if (name.equals("sum")) {
                return sum;
            }
            throw new InvalidInputException(Diagnostic.error("analyser \"" + name + "\"", "is not installed", ""));
        }
    };

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void prepare() throws Exception {
        file = folder.resolve("study.assay");
        Files.writeString(folder.resolve("base.bin"), "content");
    }

    private Study study(String body) throws Exception {
        Files.writeString(file, """
                <?xml version="1.0" encoding="UTF-8"?>
                <assay:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:assay="http://www.modelassay.org/experiments/1.0">
                  <models id="base" location="base.bin"/>
                  <models id="gone" location="models/gone"/>
                """ + body + "</assay:Study>");
        return new StudyReader().read(file);
    }

    private List<String> problems(String body) throws Exception {
        return new StudyValidator(REGISTRY).validate(study(body), file).stream().map(Diagnostic::text).toList();
    }

    @Test
    void makesASoundExperimentARequest() throws Exception {
        Study study = study("""
                  <experiments id="one" analyser="sum" seed="9">
                    <inputs role="base" references="base"/>
                    <parameters name="units" value="7"/>
                    <expectations metric="sum" comparator="&lt;" value="3" tolerance="0.5"/>
                  </experiments>
                """);
        assertThat(new StudyValidator(REGISTRY).validate(study, file)).isEmpty();

        RunOptions options = new RunOptions(new Store(folder.resolve("runs")), 3, Reuse.FRESH);
        RunRequest request = new StudyRequests(REGISTRY).request(study.getExperiments().getFirst(), file, options);

        assertThat(request.experiment()).isEqualTo("one");
        assertThat(request.seed()).isEqualTo(9);
        assertThat(request.inputs()).singleElement().matches(
                input -> input.name().equals("base")
                        && input.path().equals(folder.resolve("base.bin").toAbsolutePath()));
        assertThat(request.parameters()).containsEntry("units", "7");
        assertThat(request.bounds()).singleElement().matches(bound -> bound.text().equals("sum < 3.0 ± 0.5"));
    }

    @Test
    void tellsEveryProblemOfEveryExperiment() throws Exception {
        List<String> problems = problems("""
                  <experiments id="one" analyser="summ"/>
                  <experiments id="two" analyser="sum">
                    <inputs role="bass" references="base"/>
                    <parameters name="units" value="many"/>
                  </experiments>
                  <experiments id="three" analyser="sum">
                    <inputs role="base" references="gone base"/>
                    <expectations metric="sum" value="NaN"/>
                  </experiments>
                  <experiments id="../four" analyser="sum">
                    <inputs role="base" references="base"/>
                  </experiments>
                """);
        assertThat(problems).hasSize(8);
        assertThat(problems.get(0)).contains("study.assay, experiment \"one\", analyser \"summ\": is not installed");
        assertThat(problems.get(1)).contains("toy.sum has no role \"bass\"; did you mean base");
        assertThat(problems.get(2)).contains("role base has no input");
        assertThat(problems.get(3)).contains("parameter units: \"many\" is not a value; expected whole number");
        assertThat(problems.get(4)).contains("gone does not exist");
        assertThat(problems.get(5)).contains("role base takes one input and has 2");
        assertThat(problems.get(6)).contains("experiment \"three\", expectation of \"sum\": needs a metric, a finite");
        assertThat(problems.get(7)).contains("names its folder of runs");
    }

    @Test
    void refusesARequestWithProblems() throws Exception {
        Study study = study("<experiments id=\"one\" analyser=\"sum\"/>");
        RunOptions options = new RunOptions(new Store(folder), 1, Reuse.RESUME);
        assertThatThrownBy(
                () -> new StudyRequests(REGISTRY).request(study.getExperiments().getFirst(), file, options))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("role base has no input");
    }

    @Test
    void saysThatAStudyIsEmpty() throws Exception {
        assertThat(problems("")).singleElement().asString().contains("has no experiment");
    }
}
