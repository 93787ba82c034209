/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Piece;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientRule;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Every operation gives the same bytes in a process of its own as in this one. */
@TestInstance(Lifecycle.PER_CLASS)
class SameResultsTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final TokenIds TOKENS = TokenIds.of(1, 7, 3, 12, 5, 9, 2, 30);

    private final DjlInferenceService here = new DjlInferenceService(ModelHost.SETTINGS);

    private final ProcessInferenceService there = new ProcessInferenceService(ModelHost::launch, here);

    private final List<LanguageModel> models = new ArrayList<>();

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    void openBoth() throws Exception {
        for (InferenceService service : List.of(here, there)) {
            models.add(service.open(new ModelSource(Shared.data("stories260k")), OpenOptions.DEFAULT, NEVER));
        }
    }

    @AfterAll
    void closeBoth() {
        models.forEach(LanguageModel::close);
        there.close();
        here.close();
    }

    private interface Asked {

        Object of(LanguageModel model) throws Exception;
    }

    private void assertSame(Asked asked) throws Exception {
        Object expected = asked.of(models.getFirst());
        assertThat(asked.of(models.getLast())).isEqualTo(expected);
    }

    @Test
    void describesTheModel() throws Exception {
        assertSame(LanguageModel::description);
        assertSame(LanguageModel::siteKinds);
        assertThat(there.provider()).isEqualTo(here.provider());
        assertThat(there.openModels().getFirst().description()).isEqualTo(here.openModels().getFirst().description());
        assertThat(there.statistics().clients().getFirst().client()).isEqualTo(OpenOptions.DEFAULT.client());
        assertThat(there.statistics().memoryBytes()).isEqualTo(here.statistics().memoryBytes());
        assertThat(there.testDevices(NEVER)).hasSameSizeAs(here.testDevices(NEVER));
        assertThat(there.testDevices(NEVER).getFirst().passed()).isTrue();
    }

    @Test
    void takesTextApartAndPutsItTogether() throws Exception {
        assertSame(model -> {
            Tokenizer tokenizer = model.tokenizer().orElseThrow();
            return tokenizer.encode("Once upon a time, \u00e4 \ud83d\ude00", SpecialTokens.ADD);
        });
        assertSame(model -> model.tokenizer().orElseThrow().decode(TOKENS, SpecialTokens.NONE));
    }

    @Test
    void capturesEverySite() throws Exception {
        List<Capture> captures = models.getFirst().siteKinds().stream()
                .map(kind -> kind.scope() == SiteKind.Scope.BLOCK ? Site.of(kind, 2) : Site.of(kind)).map(Capture::of)
                .toList();
        assertThat(captures).hasSizeGreaterThan(15);
        assertSame(model -> model.forward(ForwardRequest.of(TOKENS).capturing(captures), NEVER));
    }

    @Test
    void changesActivations() throws Exception {
        float[] values = new float[models.getFirst().description().hidden()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i / 10f;
        }
        List<Intervention> changes = List.of(
                new Intervention.Add(Target.of(Site.of(SiteKind.RESIDUAL_PRE, 1)).at(Positions.at(3)),
                        FloatTensor.of(values, 1, values.length)),
                new Intervention.Scale(Target.of(Site.of(SiteKind.PATTERN, 0)).heads(1).keys(0), 0.5),
                new Intervention.Zero(Target.of(Site.of(SiteKind.HEAD_OUTPUT, 3)).heads(0, 2)),
                new Intervention.Replace(Target.of(Site.of(SiteKind.MLP_OUT, 4)).at(Positions.last()),
                        FloatTensor.of(values, 1, values.length)));
        assertSame(model -> model.forward(ForwardRequest.of(TOKENS).with(changes), NEVER));
        assertSame(model -> model.score(TOKENS, TokenIds.of(4, 5), changes, NEVER));
    }

    @Test
    void scoresAndDifferentiates() throws Exception {
        assertSame(model -> model.scores(List.of(TOKENS, TokenIds.of(1, 2, 3)), NEVER));
        assertSame(model -> model.loss(List.of(Example.text(TOKENS)), NEVER));
        Site site = Site.of(SiteKind.RESIDUAL_POST, 1);
        String weight = "model.layers.0.mlp.up_proj.weight";
        FloatTensor reference = models.getFirst().forward(ForwardRequest.of(TOKENS), NEVER).logitValues();
        Objective both = new Objective.Sum(List.of(new Objective.Weighted(0.5, Objective.crossEntropy(TOKENS)),
                new Objective.Weighted(2, new Objective.Divergence(reference))));
        assertSame(model -> model.gradient(
                new GradientRequest(TOKENS, both, List.of(site), List.of(weight), List.of(),
                        List.of(new GradientRule(Site.of(SiteKind.MLP_OUT, 2), 0.25))),
                NEVER));
    }

    @Test
    void continuesPromptsSideBySide() throws Exception {
        GenerationRequest greedy = GenerationRequest.greedy(TokenIds.of(1), 20).stoppingAt(Set.of(2), List.of("girl"));
        GenerationRequest drawn = GenerationRequest.greedy(TOKENS, 15)
                .with(new Sampling.Random(0.9, 40, 0.95, new Seed(5)));
        assertSame(model -> model.generate(greedy, NEVER));
        assertSame(model -> model.generate(List.of(greedy, drawn, drawn), NEVER));
        assertSame(model -> {
            List<Piece> pieces = new ArrayList<>();
            try (Generating generating = model.begin(List.of(greedy, drawn))) {
                while (!generating.isDone()) {
                    pieces.addAll(generating.next(3, NEVER));
                }
            }
            return pieces;
        });
    }

    @Test
    void derivesModels() throws Exception {
        String name = "model.norm.weight";
        int hidden = models.getFirst().description().hidden();
        float[] values = new float[hidden];
        Arrays.fill(values, 0.5f);
        assertSame(model -> {
            try (LanguageModel other = model.derive(Map.of(name, FloatTensor.of(values, hidden)), NEVER)) {
                return other.forward(ForwardRequest.of(TOKENS), NEVER);
            }
        });
    }

    @Test
    void trainsAndContinuesFromItsFile() throws Exception {
        List<String> tensors = List.of("model.layers.1.mlp.down_proj.weight");
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(tensors), Optimizer.Adam.DEFAULT,
                Schedule.constant(1e-3)).clippedTo(1);
        List<Object> files = new ArrayList<>();
        assertSame(model -> {
            List<Object> seen = new ArrayList<>();
            Path file = folder.resolve("training" + files.size());
            files.add(file);
            try (Training training = model.train(options)) {
                seen.add(training.step(List.of(Example.text(TOKENS), Example.text(TOKENS)), NEVER));
                training.save(file);
                seen.add(training.step(List.of(Example.text(TOKENS)), NEVER));
                FloatTensor after = training.parameters(tensors.getFirst());
                training.restore(file);
                seen.add(training.steps());
                training.step(List.of(Example.text(TOKENS)), NEVER);
                assertThat(training.parameters(tensors.getFirst())).isEqualTo(after);
                seen.add(after);
            }
            return seen;
        });
        assertThat(Files.mismatch(folder.resolve("training0"), folder.resolve("training1"))).isEqualTo(-1);
        TrainingOptions masks = TrainingOptions.of(new Trainable.Masks(tensors, 5, 1), Optimizer.Adam.DEFAULT,
                Schedule.constant(0.1)).penalised(0.01);
        assertSame(model -> {
            try (Training training = model.train(masks)) {
                training.step(List.of(Example.text(TOKENS)), NEVER);
                return List.of(training.parameters(tensors.getFirst()),
                        Arrays.toString(training.gates(10).bins()));
            }
        });
    }

    @Test
    void failsInTheSameWords() throws Exception {
        for (Asked wrong : List.<Asked>of(
                model -> model.forward(ForwardRequest.of(TokenIds.of(-5)), NEVER),
                model -> model.train(TrainingOptions.of(Trainable.Weights.of(List.of("no such tensor")),
                        Optimizer.Adam.DEFAULT, Schedule.constant(1))),
                model -> model.begin(List.of(GenerationRequest.greedy(TOKENS, 100_000))),
                model -> model.derive(Map.of("model.norm.weight", FloatTensor.of(new float[3], 3)), NEVER))) {
            Throwable expected = failure(models.getFirst(), wrong);
            Throwable actual = failure(models.getLast(), wrong);
            assertThat(actual).hasSameClassAs(expected).hasMessage(expected.getMessage());
            if (expected instanceof InvalidInputException invalid && actual instanceof InvalidInputException other) {
                assertThat(other.diagnostics()).isEqualTo(invalid.diagnostics());
            }
        }
        assertThatThrownBy(() -> there.open(new ModelSource(folder), OpenOptions.DEFAULT, NEVER))
                .isInstanceOf(InvalidInputException.class);
    }

    private static Throwable failure(LanguageModel model, Asked asked) {
        try {
            asked.of(model);
        } catch (Exception e) {
            return e;
        }
        throw new AssertionError("nothing was refused");
    }

    @Test
    void passesTheRefusalOfMemoryOn() throws Exception {
        assertThatThrownBy(() -> {
            try (LanguageModel large = there.open(new ModelSource(Shared.data("stories260k")), OpenOptions.DEFAULT,
                    NEVER)) {
                List<GenerationRequest> many = new ArrayList<>();
                for (int i = 0; i < 2000; i++) {
                    many.add(GenerationRequest.greedy(TOKENS, 400));
                }
                large.begin(many).close();
            }
        }).isInstanceOfSatisfying(AdmissionException.class,
                refused -> assertThat(refused.neededBytes()).isGreaterThan(refused.availableBytes()));
    }

    @Test
    void stopsARequestThatIsCancelled() throws Exception {
        CancellationSource stop = new CancellationSource();
        Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            stop.cancel();
        });
        long begun = System.nanoTime();
        GenerationRequest endless = GenerationRequest.greedy(TOKENS, 480).with(GenerationRequest.Cache.NONE);
        assertThatThrownBy(() -> {
            while (true) {
                models.getLast().generate(endless, stop);
            }
        }).isInstanceOf(CancellationException.class);
        assertThat(System.nanoTime() - begun).isGreaterThan(200_000_000);
        assertSame(model -> model.forward(ForwardRequest.of(TOKENS), NEVER));
    }

    @Test
    void refusesAClosedModel() throws Exception {
        LanguageModel model = there.open(new ModelSource(Shared.data("stories260k")), OpenOptions.DEFAULT, NEVER);
        model.close();
        model.close();
        assertThatThrownBy(() -> model.forward(ForwardRequest.of(TOKENS), NEVER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void usesItsSharedMemoryAgain() throws IOException, Exception {
        List<Capture> captures = List.of(Capture.of(Site.of(SiteKind.RESIDUAL_POST, 0)));
        int[] ids = new int[400];
        Arrays.fill(ids, 1);
        ForwardRequest request = ForwardRequest.of(TokenIds.of(ids)).capturing(captures);
        ForwardResult first = models.getLast().forward(request, NEVER);
        long files = Exchanged.bytes(there.process().orElseThrow());
        for (int i = 0; i < 20; i++) {
            assertThat(models.getLast().forward(request, NEVER)).isEqualTo(first);
        }
        assertThat(Exchanged.bytes(there.process().orElseThrow())).isEqualTo(files);
    }
}
