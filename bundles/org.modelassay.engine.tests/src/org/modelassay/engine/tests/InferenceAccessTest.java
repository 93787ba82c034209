/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Metric;
import org.modelassay.common.Cancellation;
import org.modelassay.common.DigestCache;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.Requirement;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.internal.provenance.Surroundings;
import org.modelassay.engine.internal.run.EngineService;
import org.modelassay.engine.tests.toy.SumParameters;
import org.modelassay.engine.tests.toy.ToyDescriptor;
import org.modelassay.engine.tests.toy.ToyProvider;
import org.modelassay.inference.Access;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.OpenOptions;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;

class InferenceAccessTest {

    private static final List<Requirement> ACTIVATIONS = List.of(new Requirement("inference", "activations"));

    @TempDir
    Path folder = Path.of("");

    /** Reports how many layers the model has. */
    private static final class Layers implements Analyser<SumParameters> {

        @Override
        public Plan plan(Inputs inputs, SumParameters parameters, PlanContext context)
                throws InvalidInputException, IOException {
            int layers = context.inference().describe(inputs.one("model")).layers();
            return new Plan(List.of(), "passes", 0, layers, 0, List.of());
        }

        @Override
        public void run(Inputs inputs, SumParameters parameters, RunContext context)
                throws InvalidInputException, IOException {
            int layers = context.inference().describe(inputs.one("model")).layers();
            context.results().metric(new Metric("layers", "Layers", layers, "", ""));
        }
    }

    private EngineService engine() {
        return new EngineService(new DigestCache(folder.resolve("cache")), (_, _) -> List.of(),
                new Surroundings("org.modelassay.engine test", "a platform", "a host"));
    }

    private EngineService engine(InferenceService service) {
        EngineService engine = engine();
        engine.bindInference(service);
        return engine;
    }

    private RunRequest request(List<Requirement> requires, OpenOptions models) {
        ToyDescriptor descriptor = new ToyDescriptor("toy.layers",
                List.of(new InputRole("model", "model", false, false, "")), requires, Layers::new);
        return new RunRequest(descriptor, List.of(new Input("model", "m", folder.resolve("m"))),
                new LinkedHashMap<>(), 0, List.of(), "toy", new Directory(folder.resolve("out")), 1, Reuse.RESUME,
                models);
    }

    private void makeModel() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("m")).resolve("config.json"), "{}");
    }

    private Run run(OpenOptions models) throws Exception {
        makeModel();
        return engine(new ToyProvider(Set.of(Access.values())))
                .run(request(ACTIVATIONS, models), RunMonitor.none(), Cancellation.never()).run();
    }

    @Test
    void givesTheServiceToAnAnalyserThatNeedsIt() throws Exception {
        Run run = run(OpenOptions.DEFAULT);
        assertThat(run.getStatus()).isEqualTo(RunStatus.DONE);
        assertThat(run.getProvenance().getEngine()).isEqualTo("org.modelassay.engine test, Abacus 1");
        assertThat(run.getProvenance().getDevice()).isEqualTo("cpu, float32, 2 threads per request");
    }

    @Test
    void tellsRunsInDifferentNumberFormatsApart() throws Exception {
        String first = run(OpenOptions.DEFAULT).getProvenance().getKey();
        Files.move(folder.resolve("out"), folder.resolve("before"));
        assertThat(run(OpenOptions.DEFAULT.with(ComputeType.BFLOAT16)).getProvenance().getKey()).isNotEqualTo(first);
    }

    @Test
    void refusesWithTheWayOutWhereNothingRunsModels() throws Exception {
        makeModel();
        assertThatThrownBy(() -> engine().plan(request(ACTIVATIONS, OpenOptions.DEFAULT), Cancellation.never()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("needs the service inference")
                .hasMessageContaining("install the feature org.modelassay.inference.native");
    }

    @Test
    void refusesAProviderThatOffersTooLittle() throws Exception {
        makeModel();
        EngineService engine = engine(new ToyProvider(Set.of(Access.TEXT, Access.LOGITS)));
        assertThatThrownBy(() -> engine.plan(request(ACTIVATIONS, OpenOptions.DEFAULT), Cancellation.never()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("needs activations, which Abacus 1 does not offer");
    }

    @Test
    void refusesADirectoryThatIsNoModel() throws Exception {
        Files.createDirectories(folder.resolve("m"));
        EngineService engine = engine(new ToyProvider(Set.of(Access.values())));
        assertThatThrownBy(() -> engine.plan(request(ACTIVATIONS, OpenOptions.DEFAULT), Cancellation.never()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("has no config.json");
    }

    @Test
    void blamesAnAnalyserThatUsesTheServiceWithoutDeclaringIt() throws Exception {
        makeModel();
        EngineService engine = engine(new ToyProvider(Set.of(Access.values())));
        assertThatThrownBy(() -> engine.plan(request(List.of(), OpenOptions.DEFAULT), Cancellation.never()))
                .hasMessageContaining("toy.layers").hasMessageContaining("does not declare");
    }

    @Test
    void forgetsAServiceThatIsGone() throws Exception {
        makeModel();
        ToyProvider provider = new ToyProvider(Set.of(Access.values()));
        EngineService engine = engine(provider);
        engine.unbindInference(provider);
        assertThatThrownBy(() -> engine.plan(request(ACTIVATIONS, OpenOptions.DEFAULT), Cancellation.never()))
                .hasMessageContaining("needs the service inference");
    }
}
