/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.analyser.bigram.Stories;
import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Training;

/** What a training of masks keeps when it is stopped, and what it needs while it runs. */
@TestInstance(Lifecycle.PER_CLASS)
class MaskTrainingTest {

    private static final Sparsification FORTY_STEPS = new Sparsification(1, 40, 2, 0.01);

    private static final Seed SEED = new Seed(5);

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 1_000_000_000));

    @TempDir
    private Path folder = Path.of("");

    private LanguageModel model;

    private List<MaskedTensor> tensors = List.of();

    @BeforeAll
    void open() throws Exception {
        Path directory = Stories.directory();
        model = service.open(new ModelSource(directory), OpenOptions.DEFAULT, Cancellation.never());
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            tensors = MaskedTensor.of(checkpoint);
        }
    }

    @AfterAll
    void close() {
        service.close();
    }

    private static Sequences text(int count, int length) {
        return new Sequences() {

            @Override
            public int count() {
                return count;
            }

            @Override
            public int length() {
                return length;
            }

            @Override
            public TokenIds get(int index) {
                int[] ids = new int[length];
                for (int i = 0; i < length; i++) {
                    ids[i] = (index * 31 + i * 7) % 500 + 3;
                }
                return TokenIds.of(ids);
            }
        };
    }

    private MaskTraining training(String name) throws Exception {
        return new MaskTraining(model, tensors, new Target.Itself(model), text(20, 8), text(4, 8),
                Files.createDirectories(folder.resolve(name)));
    }

    /** Notes what it is told, and cancels when it hears of a step. */
    private static final class Listener implements Progress {

        private final List<String> heard = new ArrayList<>();

        private final CancellationSource source = new CancellationSource();

        private final String last;

        Listener(String last) {
            this.last = last;
        }

        @Override
        public void advance(long amount) {
            // steps are told by activity
        }

        @Override
        public void activity(String text) {
            heard.add(text);
            if (text.contains(last)) {
                source.cancel();
            }
        }
    }

    @Test
    void aTrainingThatWasStoppedGoesOnFromItsLastStepAndEndsTheSame() throws Exception {
        Trained whole = training("whole").run("mask", FORTY_STEPS, SEED, Progress.none(), Cancellation.never());
        Listener stopped = new Listener("step 20 ");
        assertThatThrownBy(() -> training("parts").run("mask", FORTY_STEPS, SEED, stopped, stopped.source))
                .isInstanceOf(CancellationException.class);
        Listener resumed = new Listener("nothing");
        Trained parts = training("parts").run("mask", FORTY_STEPS, SEED, resumed, resumed.source);
        assertThat(stopped.heard).last().asString().contains("step 20 ");
        assertThat(resumed.heard).first().asString().contains("step 30 ");
        assertThat(parts).usingRecursiveComparison().isEqualTo(whole);
        try (var files = Files.list(folder.resolve("parts"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("mask.mask.safetensors");
        }
    }

    @Test
    void aThousandStepsNeedNoMoreMemoryThanAHundred() throws Exception {
        Path status = Path.of("/proc/self/status");
        Assumptions.assumeTrue(Files.exists(status), "only Linux tells what a process holds");
        Target target = new Target.Itself(model);
        Batches batches = new Batches(text(50, 6), 1, SEED);
        Sparsification published = new Sparsification(1, 7500, 1, 0.01);
        try (Training steps = model.train(published.options(tensors.stream().map(MaskedTensor::name).toList()))) {
            advance(steps, batches, target, 200);
            long before = held(status);
            advance(steps, batches, target, 1000);
            assertThat(steps.steps()).isEqualTo(1200);
            assertThat(held(status) - before).as("growth in kilobytes over 1,000 steps").isLessThan(16_000);
        }
    }

    private static void advance(Training steps, Batches batches, Target target, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            TokenIds tokens = batches.of(steps.steps()).getFirst();
            steps.step(List.of(target.of(tokens, Cancellation.never())), Cancellation.never());
        }
    }

    /** Kilobytes that are resident, after the heap was cleaned. */
    private static long held(Path status) throws Exception {
        System.gc();
        String line = Files.readAllLines(status).stream().filter(each -> each.startsWith("RssAnon")).findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", ""));
    }
}
