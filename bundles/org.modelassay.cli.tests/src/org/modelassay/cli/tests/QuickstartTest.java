/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.cli.internal.quickstart.SyntheticQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.engine.StudyReader;
import org.modelassay.model.Study;

/** What the quickstart plants, checked against the weights it wrote. */
class QuickstartTest {

    @TempDir
    private Path folder = Path.of("");

    private static Path generate(Path target, long seed) throws IOException {
        return new SyntheticQuickstart(new Seed(seed)).generate(target, Progress.none(), Cancellation.never());
    }

    @Test
    void changesExactlyFivePercentOfEveryMatrix() throws InvalidInputException, IOException {
        generate(folder, 1);
        try (Checkpoint base = Checkpoint.open(folder.resolve("synthetic-base"));
                Checkpoint tuned = Checkpoint.open(folder.resolve("synthetic-sparse"))) {
            for (TensorInfo tensor : base.tensors().values()) {
                long wanted = tensor.rank() == 2 ? Math.round(0.05 * tensor.elements()) : 0;
                assertThat(different(base, tuned, tensor)).as(tensor.name()).isEqualTo(wanted);
            }
        }
    }

    @Test
    void addsARankOneMatrixUpToRounding() throws InvalidInputException, IOException {
        generate(folder, 1);
        try (Checkpoint base = Checkpoint.open(folder.resolve("synthetic-base"));
                Checkpoint tuned = Checkpoint.open(folder.resolve("synthetic-rank-1"))) {
            String name = "model.layers.0.self_attn.q_proj.weight";
            short[] before = values(base, name);
            short[] after = values(tuned, name);
            int width = (int) Math.sqrt(before.length);
            // every 2 x 2 minor of a matrix of rank 1 is zero; rounding leaves about |w| / 256 in each entry
            double minors = 0;
            double products = 0;
            for (int i = 0; i + 1 < width; i += 2) {
                double a = delta(before, after, i * width + i);
                double b = delta(before, after, i * width + i + 1);
                double c = delta(before, after, (i + 1) * width + i);
                double d = delta(before, after, (i + 1) * width + i + 1);
                minors += Math.abs(a * d - b * c);
                products += Math.abs(a * d) + Math.abs(b * c);
            }
            assertThat(minors / products).isLessThan(0.1);
        }
    }

    @Test
    void equalSeedsGiveEqualBytesAndOthersDoNot() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path third = folder.resolve("third");
        generate(first, 7);
        generate(second, 7);
        generate(third, 8);
        for (String name : new String[] {"base", "sparse", "dense", "rank-1"}) {
            Path file = Path.of("synthetic-" + name, "model.safetensors");
            assertThat(Files.mismatch(first.resolve(file), second.resolve(file))).as(name).isEqualTo(-1);
            assertThat(Files.mismatch(first.resolve(file), third.resolve(file))).as(name).isNotEqualTo(-1);
        }
    }

    @Test
    void saysThatEverythingIsSynthetic() throws InvalidInputException, IOException {
        Study study = new StudyReader().read(generate(folder, 1));
        assertThat(study.getName()).contains("synthetic");
        assertThat(study.getModels()).hasSize(4).allSatisfy(m -> assertThat(m.getDescription()).startsWith("Synth"));
        try (Checkpoint base = Checkpoint.open(folder.resolve("synthetic-base"))) {
            assertThat(base.metadata()).containsEntry("synthetic", "true").containsEntry("synthetic.seed", "1");
            assertThat(base.warnings()).isEmpty();
        }
    }

    @Test
    void keepsAStudyThatIsThere() throws IOException {
        Path study = generate(folder, 1);
        Files.writeString(study, "changed");
        generate(folder, 1);
        assertThat(study).hasContent("changed");
    }

    @Test
    void leavesEqualModelsAloneWhoeverReadsThem() throws IOException {
        generate(folder, 1);
        Path weights = folder.resolve("synthetic-dense/model.safetensors");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(weights, longAgo);
        generate(folder, 1);
        assertThat(Files.getLastModifiedTime(weights)).isEqualTo(longAgo);
    }

    @Test
    void replacesModelsOfWhichOneBitIsDifferent() throws IOException {
        generate(folder, 1);
        Path weights = folder.resolve("synthetic-base/model.safetensors");
        byte[] good = Files.readAllBytes(weights);
        byte[] bad = good.clone();
        bad[bad.length - 1] ^= 1;
        Files.write(weights, bad);
        generate(folder, 1);
        assertThat(weights).hasBinaryContent(good);
    }

    @Test
    void twoInOneFolderDoNotDisturbEachOther() throws InterruptedException, ExecutionException, IOException {
        try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
            List<Future<Path>> both =
                    executor.invokeAll(Collections.nCopies(2, () -> generate(folder.resolve("shared"), 3)));
            assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
        }
        generate(folder.resolve("alone"), 3);
        assertThat(Files.mismatch(folder.resolve("shared/synthetic-base/model.safetensors"),
                folder.resolve("alone/synthetic-base/model.safetensors"))).isNegative();
    }

    @Test
    void printsJsonWhenItIsCancelled() {
        CancellationSource cancellation = new CancellationSource();
        cancellation.cancel();
        Called called = Called.with(ToyEngine.done(), cancellation, "quickstart", "--json", "--out",
                folder.resolve("new").toString());
        assertThat(called.status()).isEqualTo(4);
        assertThat(called.out()).contains("\"exitStatus\" : 4", "\"runs\" : [ ]");
        assertThat(called.err()).contains("cancelled");
    }

    private static long different(Checkpoint base, Checkpoint tuned, TensorInfo tensor)
            throws InvalidInputException, IOException {
        short[] before = values(base, tensor.name());
        short[] after = values(tuned, tensor.name());
        long count = 0;
        for (int i = 0; i < before.length; i++) {
            count += before[i] == after[i] ? 0 : 1;
        }
        return count;
    }

    private static short[] values(Checkpoint checkpoint, String name) throws InvalidInputException, IOException {
        TensorInfo tensor = checkpoint.tensors().get(name);
        assertThat(tensor).isNotNull();
        byte[] bytes = new byte[Math.toIntExact(tensor.byteCount())];
        checkpoint.read(tensor, 0, MemorySegment.ofArray(bytes));
        short[] values = new short[bytes.length / 2];
        MemorySegment.copy(MemorySegment.ofArray(bytes), ValueLayout.JAVA_SHORT_UNALIGNED, 0, values, 0,
                values.length);
        return values;
    }

    private static double delta(short[] before, short[] after, int index) {
        return Float.intBitsToFloat(after[index] << 16) - Float.intBitsToFloat(before[index] << 16);
    }
}
