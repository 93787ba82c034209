/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.checkpoint.ChangeList;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.pretraining.Pretraining.Outcome;
import org.modelassay.pretraining.corpus.Corpus;
import org.modelassay.pretraining.corpus.GrammarCorpus;
import org.modelassay.pretraining.model.DecoderSize;

/** Trainings of a few steps, small enough for any machine. */
class PretrainingTest {

    private static final DecoderSize SMALL = new DecoderSize(300, 16, 16, 1, 2, 32);

    private final DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 200_000_000));

    private final Corpus corpus = new FirstDocuments(GrammarCorpus.of(new Seed(1)), 250);

    /** The first documents of a corpus. */
    private record FirstDocuments(Corpus all, long size) implements Corpus {

        @Override
        public String document(long index) {
            return all.document(index);
        }
    }

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void close() {
        service.close();
    }

    private static Recipe recipe(long steps) {
        return new Recipe(SMALL, 20_000, 8, steps, new Optimizer.Adam(0.9, 0.95, 1e-8, 0.1),
                new Schedule(1e-2, 2, steps, 0.1, Schedule.Shape.COSINE), 1, List.of(0L, 4L, steps), new Seed(5));
    }

    private Outcome train(Recipe recipe, Path directory, Cancellation cancellation) throws Exception {
        return new Pretraining(service, recipe, directory, Progress.none(), cancellation).run(corpus, "test");
    }

    @Test
    void learnsAndLeavesWhatItPromises() throws Exception {
        Outcome outcome = train(recipe(40), folder, Cancellation.never());
        assertThat(outcome.recipe().size().vocabulary()).isEqualTo(300);
        List<String> heldOut = Files.readAllLines(folder.resolve("held-out.csv"));
        // at first every token is nearly as likely as any other
        assertThat(heldOut).hasSize(4).first().isEqualTo("step,loss");
        assertThat(loss(heldOut.get(1))).isCloseTo(Math.log(300), within(0.05));
        assertThat(outcome.heldOut()).isLessThan(loss(heldOut.get(1)) - 1.0).isCloseTo(loss(heldOut.get(3)),
                within(1e-5));
        assertThat(folder.resolve("losses.csv")).content().startsWith("step,loss,gradient_norm,rate\n1,")
                .hasLineCount(41);
        for (String name : List.of("recipe.json", "config.json", "tokenizer.json", "checkpoints/step-0/config.json",
                "checkpoints/step-4/model.safetensors", "checkpoints/step-40/tokenizer.json")) {
            assertThat(folder.resolve(name)).isRegularFile();
        }
        assertThat(folder.resolve("training-state.safetensors")).doesNotExist();
        assertThat(Files.mismatch(folder.resolve("model.safetensors"),
                folder.resolve("checkpoints/step-40/model.safetensors"))).isEqualTo(-1);
    }

    private static double loss(String line) {
        return Double.parseDouble(line.substring(line.indexOf(',') + 1));
    }

    @Test
    void anInterruptedTrainingEndsAsOneThatWasNot() throws Exception {
        train(recipe(9), folder.resolve("whole"), Cancellation.never());
        Path broken = folder.resolve("broken");
        for (int last : new int[] {3, 6}) {
            StepCounter counter = new StepCounter();
            assertThatThrownBy(() -> new Pretraining(service, recipe(9), broken, counter, () -> counter.steps >= last)
                    .run(corpus, "test")).isInstanceOf(CancellationException.class);
            assertThat(counter.steps).isEqualTo(last);
            assertThat(broken.resolve("training-state.safetensors")).isRegularFile();
        }
        train(recipe(9), broken, Cancellation.never());
        for (String name : List.of("model.safetensors", "losses.csv", "held-out.csv", "recipe.json")) {
            assertThat(Files.mismatch(broken.resolve(name), folder.resolve("whole").resolve(name))).as(name)
                    .isEqualTo(-1);
        }
    }

    /** Counts steps, those done before included. */
    private static final class StepCounter implements Progress {

        private long steps;

        @Override
        public void advance(long amount) {
            steps += amount;
        }

        @Override
        public void activity(String text) {
            // nobody looks
        }
    }

    @Test
    void refusesADirectoryWithAnotherTraining() throws Exception {
        train(recipe(5), folder, Cancellation.never());
        assertThatThrownBy(() -> train(recipe(6), folder, Cancellation.never()))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("recipe.json")
                .hasMessageContaining("another directory");
    }

    @Test
    void refusesATextThatIsTooShort() {
        Pretraining training = new Pretraining(service, recipe(5), folder, Progress.none(), Cancellation.never());
        assertThatThrownBy(() -> training.run(new FirstDocuments(corpus, 0), "none"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("at least 32");
    }

    @Test
    void tuningAShareChangesNoOtherWeight() throws Exception {
        train(recipe(5), folder.resolve("base"), Cancellation.never());
        FineTuning tuning = new FineTuning(folder.resolve("base"), 1e-2, 0.25, 6, 4, new Seed(2));
        tuning.run(service, folder.resolve("tuned"), Progress.none(), Cancellation.never());
        long changed = 0;
        long chosen = 0;
        long forbidden = 0;
        try (Checkpoint base = Checkpoint.open(folder.resolve("base"));
                Checkpoint tuned = Checkpoint.open(folder.resolve("tuned"))) {
            List<TensorInfo> tensors = List.copyOf(base.tensors().values());
            for (var mask : tuning.chosen().masks(tensors).entrySet()) {
                int[] before = bits(base, mask.getKey());
                int[] after = bits(tuned, mask.getKey());
                FloatTensor free = mask.getValue();
                for (int i = 0; i < before.length; i++) {
                    chosen += free.get(i) > 0 ? 1 : 0;
                    changed += before[i] != after[i] ? 1 : 0;
                    forbidden += before[i] != after[i] && free.get(i) == 0 ? 1 : 0;
                }
                assertThat(count(free)).isEqualTo(Math.round(0.25 * before.length));
            }
        }
        Path again = folder.resolve("again.safetensors");
        ChangeList.apply(folder.resolve("base"), folder.resolve("tuned/changes.safetensors"), again);
        assertThat(Files.mismatch(again, folder.resolve("tuned/model.safetensors"))).isEqualTo(-1);
        assertThat(forbidden).isZero();
        assertThat(changed).isLessThanOrEqualTo(chosen).isGreaterThan(chosen * 9 / 10);
        assertThat(folder.resolve("tuned/losses.csv")).content().hasLineCount(7);
    }

    private static int[] bits(Checkpoint checkpoint, String name) throws Exception {
        TensorInfo tensor = checkpoint.tensors().get(name);
        assertThat(tensor).isNotNull();
        MemorySegment bytes =
                MemorySegment.ofArray(new byte[(int) tensor.byteCount()]);
        checkpoint.read(tensor, 0, bytes);
        return bytes.toArray(ValueLayout.JAVA_INT_UNALIGNED);
    }

    private static long count(FloatTensor mask) {
        long count = 0;
        for (int i = 0; i < mask.size(); i++) {
            count += mask.get(i) > 0 ? 1 : 0;
        }
        return count;
    }
}
