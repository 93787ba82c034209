/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.testkit.Collected;
import org.modelassay.analysis.testkit.TestInputs;
import org.modelassay.analysis.testkit.TestRun;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** The four analyses one after the other on a small trained model: far too short for its figures, whole in its rules. */
@TestInstance(Lifecycle.PER_CLASS)
class StoriesTest {

    private static final DistributionParameters SHORT = new DistributionParameters(48, 48 * 40, -1, 8, 0, 1);

    private static final SubnetworkParameters FEW_STEPS = new SubnetworkParameters(List.of(0.0, 1e6), 10, 2, 0.01,
            0.04, 1, List.of(0.0), false, -1, 8, 8, 100, 0.95);

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 1_000_000_000));

    @TempDir
    private Path folder = Path.of("");

    private Path model = Path.of("");

    private Path bigrams = Path.of("");

    private Path tokens = Path.of("");

    private @Nullable Collected distribution;

    private @Nullable Collected subnetwork;

    @BeforeAll
    void runOnce() throws Exception {
        model = Stories.directory();
        distribution = sample("whole");
        bigrams = distribution().artifact("bigrams");
        tokens = distribution().artifact("tokens");
        subnetwork = new TestRun(folder("subnetwork")).inference(service).execute(new SubnetworkAnalyser(), inputs(),
                FEW_STEPS);
    }

    private Collected distribution() {
        return Objects.requireNonNull(distribution);
    }

    private Collected subnetwork() {
        return Objects.requireNonNull(subnetwork);
    }

    @AfterAll
    void close() {
        service.close();
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectories(folder.resolve(name));
    }

    private Collected sample(String name) throws Exception {
        return new TestRun(folder(name)).inference(service).execute(new DistributionAnalyser(),
                TestInputs.none().with("model", model), SHORT);
    }

    private TestInputs inputs() {
        return TestInputs.none().with("model", model).with("bigrams", bigrams).with("text", tokens);
    }

    private Map<String, @Nullable Object> network(String name) {
        return subnetwork().table("networks").row(name);
    }

    @Test
    void whatAModelWritesIsTheSameForTheSameSeed() throws Exception {
        Collected again = sample("again");
        assertThat(again.artifact("tokens")).hasSameBinaryContentAs(tokens);
        assertThat(again.artifact("bigrams")).hasSameBinaryContentAs(bigrams);
        assertThat(distribution().value("tokens")).isEqualTo(48.0 * 40);
        assertThat(distribution().text("answer")).contains("sampled from the model itself");
    }

    @Test
    void aTextIsCountedAsTheTokenizerReadsIt() throws Exception {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "Once upon a time there was a cat.\n".repeat(200));
        Collected counted = new TestRun(folder("text")).inference(service).execute(new DistributionAnalyser(),
                TestInputs.none().with("model", model).with("text", text),
                new DistributionParameters(32, 0, -1, 2, 0, 1));
        try (TokenFile file = TokenFile.open(counted.artifact("tokens"));
                LanguageModel open = service.open(new ModelSource(model), OpenOptions.DEFAULT, Cancellation.never())) {
            assertThat(open.tokenizer().orElseThrow().decode(file.get(0),
                    SpecialTokens.NONE)).contains("upon a time there was a cat.");
            assertThat(counted.value("tokens")).isEqualTo(32.0 * (file.count() - 2));
        }
        assertThat(counted.value("entropy.bigram")).as("a text that repeats").isLessThan(1);
    }

    @Test
    void aNetworkThatKeepsEverythingIsTheModel() throws Exception {
        double nats = 0;
        int count = 0;
        try (TokenFile file = TokenFile.open(tokens);
                LanguageModel open = service.open(new ModelSource(model), OpenOptions.DEFAULT, Cancellation.never())) {
            List<TokenIds> sequences = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                sequences.add(file.evaluation().get(i));
            }
            for (SequenceScores scores : open.scores(sequences, Cancellation.never())) {
                for (float log : scores.logProbabilities().toArray()) {
                    nats -= log;
                    count++;
                }
            }
        }
        assertThat((double) network("full").get("loss_text")).isCloseTo(nats / count, within(1e-12));
    }

    @Test
    void anImmensePenaltyLeavesTheEmptyNetwork() {
        assertThat(network("lambda.1000000.0").get("active")).isEqualTo(0L);
        assertThat(network("lambda.1000000.0").get("loss_text")).isEqualTo(network("empty").get("loss_text"));
        assertThat(network("lambda.1000000.0").get("r")).isEqualTo(network("empty").get("r"));
    }

    @Test
    void aSubnetworkAgreesBetterThanItsTwinsAfterAFewSteps() {
        assertThat((double) network("lambda.0.0").get("r")).isGreaterThan((double) network("random").get("r") + 0.2);
        assertThat((double) network("lambda.0.0").get("density")).isBetween(0.3, 0.7);
        assertThat(subnetwork().statements()).extracting(Statement::name).contains("gate.model", "gate.impossible",
                "gate.training");
    }

    @Test
    void aCancelledRunGoesOnAndEndsTheSame() throws Exception {
        TestRun first = new TestRun(folder("cancelled")).inference(service);
        Thread canceller = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; i < 6000 && first.journal().find("score.empty").isEmpty(); i++) {
                    Thread.sleep(10);
                }
                Thread.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            first.cancel();
        });
        assertThatThrownBy(() -> first.execute(new SubnetworkAnalyser(), inputs(), FEW_STEPS))
                .isInstanceOf(CancellationException.class);
        canceller.join();
        Collected resumed = first.resumed().execute(new SubnetworkAnalyser(), inputs(), FEW_STEPS);
        assertThat(resumed.artifact("bigram-mask")).hasSameBinaryContentAs(subnetwork().artifact("bigram-mask"));
        assertThat(resumed.table("networks").rows()).isEqualTo(subnetwork().table("networks").rows());
        assertThat(resumed.table("trainings").rows()).isEqualTo(subnetwork().table("trainings").rows());
    }

    @Test
    void aCheckpointAlongTrainingIsTreatedAsTheModelIs() throws Exception {
        TestInputs inputs = inputs();
        for (String name : List.of("step-0", "step-1", "step-2")) {
            Path copy = folder(name);
            try (var files = Files.list(model)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            inputs = inputs.with("checkpoints", copy);
        }
        Collected path = new TestRun(folder("path")).inference(service).execute(new SubnetworkAnalyser(), inputs,
                new SubnetworkParameters(List.of(0.0), 10, 2, 0.01, 0.04, 1, List.of(), false, 0, 8, 0, 100, 0.95));
        for (String name : List.of("step-0", "step-1", "step-2")) {
            Map<String, @Nullable Object> row = path.table("networks").row("checkpoint." + name);
            assertThat(row.get("active")).isEqualTo(network("lambda.0.0").get("active"));
            assertThat(row.get("r")).isEqualTo(network("lambda.0.0").get("r"));
            assertThat(path.table("networks").row("checkpoint." + name + ".full").get("r"))
                    .isEqualTo(network("full").get("r"));
        }
        assertThat(path.value("holds.8.peak")).as("nothing rises and falls").isZero();
    }

    @Test
    void controlsAreTrainedAndTellLearntFromRandom() throws Exception {
        Collected controlled = new TestRun(folder("controls")).inference(service).execute(new SubnetworkAnalyser(),
                inputs(), new SubnetworkParameters(List.of(0.0), 10, 2, 0.01, 0.04, 1, List.of(), true, 0, 8, 0, 100,
                        0.95));
        assertThat(controlled.value("holds.7.random")).isEqualTo(1);
        for (String name : List.of("random", "embeddings", "redrawn")) {
            assertThat((double) controlled.table("networks").row("control." + name).get("density")).as(name)
                    .isBetween(0.3, 0.7);
        }
        assertThat(controlled.table("networks").row("control.linear").get("active")).isEqualTo(0L);
        assertThat(controlled.value("r.control.linear")).as("a map that is trained, beside one that is not")
                .isGreaterThan(controlled.value("r.empty"));
    }

    @Test
    void overlapOfAMaskWithItselfIsAllOfIt() throws Exception {
        Path mask = subnetwork().artifact("bigram-mask");
        Collected overlap = new TestRun(folder("overlap")).execute(new OverlapAnalyser(),
                TestInputs.none().with("model", model).with("first", mask).with("second", mask),
                new OverlapParameters(50, 20, 0.95));
        assertThat(overlap.value("contained")).isEqualTo(1);
        assertThat(overlap.value("ratio.block")).isGreaterThan(1.5);
        assertThat(overlap.value("p.rows")).isCloseTo(1.0 / 21, within(1e-12));
    }

    @Test
    void theEmbeddingIsNotTurnedFromItself() throws Exception {
        Collected rotation = new TestRun(folder("rotation")).inference(service).execute(new RotationAnalyser(),
                TestInputs.none().with("model", model).with("text", tokens)
                        .with("mask", subnetwork().artifact("bigram-mask")),
                new RotationParameters(20, 1));
        assertThat(rotation.table("rotation").rows().getFirst().get("input")).as("0 -> 0, which published curves have")
                .isEqualTo(0.0);
        assertThat(rotation.value("step.full")).isGreaterThan(rotation.value("step.random"));
        assertThat(rotation.statements()).anyMatch(statement -> statement.name().equals("gate.tokens")
                && statement.outcome() == Statement.Outcome.INCONCLUSIVE);
    }

    @Test
    void refusesWhatDoesNotFitTheModel() {
        TestRun run = new TestRun(folder).inference(service);
        assertThatThrownBy(() -> run.execute(new SubnetworkAnalyser(),
                TestInputs.none().with("model", model).with("bigrams", tokens).with("text", tokens), FEW_STEPS))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("bigram.distribution");
        assertThatThrownBy(() -> run.execute(new DistributionAnalyser(), TestInputs.none().with("model", model),
                new DistributionParameters(1000, 5000, -1, 1, 0, 1))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("the model takes 512");
        assertThatThrownBy(() -> new SubnetworkParameters(List.of(5.0), 10, 2, 0, 0, 1, List.of(), false, -1, 8, 0, 100,
                0.95)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("must contain 0");
    }
}
