/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.assertj.core.api.Assertions;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Progress;
import org.modelassay.ui.inspector.CheckpointText;
import org.modelassay.ui.inspector.InspectorEditor;
import org.modelassay.ui.inspector.TensorStatistics;
import org.modelassay.ui.results.ResultEditors;

/** The checkpoint inspector, and the numbers it reads. */
class InspectorTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void enlarge() {
        Window.shell().setBounds(0, 0, 1400, 900);
        Window.settle();
    }

    @AfterEach
    void close() {
        Window.page().closeAllEditors(false);
        Window.settle();
    }

    @Test
    void readsTheNumbersOfATensor() throws Exception {
        Path file = write(List.of(new TensorSpec("t", DType.F32, List.of(2L, 2L))));
        TensorInfo tensor = tensor(file, "t");

        TensorStatistics numbers = TensorStatistics.of(file, tensor, Progress.none(), () -> false);

        assertThat(numbers.count()).isEqualTo(4);
        assertThat(numbers.minimum()).isZero();
        assertThat(numbers.maximum()).isEqualTo(3);
        assertThat(numbers.norm()).as("of 0, 1, 2, 3").isCloseTo(Math.sqrt(14), within(1e-12));
        assertThat(numbers.mean()).isEqualTo(1.5);
        assertThat(numbers.zeros()).isEqualTo(1);
        assertThat(numbers.bins()).startsWith(1.0).endsWith(1.0);
    }

    @Test
    void stopsReadingWhenItIsCancelled() throws Exception {
        Path file = write(List.of(new TensorSpec("t", DType.F32, List.of(4L))));
        TensorInfo tensor = tensor(file, "t");

        Assertions.assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> TensorStatistics.of(file, tensor, Progress.none(), () -> true));
    }

    @Test
    void opensTenThousandTensors() throws Exception {
        List<TensorSpec> specs = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            specs.add(new TensorSpec("model.layers." + i / 100 + ".mlp.experts." + i % 100 + ".up_proj.weight",
                    DType.F32, List.of(2L, 2L)));
        }
        Path file = write(specs);
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 4; i++) {
            close();
            long start = System.nanoTime();
            InspectorEditor editor = open(file);
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
            assertThat(editor.page().orElseThrow().tree().control().getItemCount()).isEqualTo(100);
        }

        System.out.printf("inspector: 10,000 tensors open in %.2f s, the best of four%n", best);
        Window.capture("inspector-10000");
    }

    @Test
    void showsTheTensorsOfALayerAndWhatOneHolds() throws Exception {
        InspectorEditor editor = open(write(List.of(
                new TensorSpec("model.embed_tokens.weight", DType.F32, List.of(64L, 16L)),
                new TensorSpec("model.layers.0.self_attn.q_proj.weight", DType.F32, List.of(16L, 16L)),
                new TensorSpec("model.layers.1.self_attn.q_proj.weight", DType.F32, List.of(16L, 16L)))));
        Tree tree = editor.page().orElseThrow().tree().control();

        assertThat(tree.getItem(0).getText(0)).isEqualTo("Outside of layers");
        TreeItem item = tree.getItem(1).getItem(0);
        assertThat(item.getText(1)).isEqualTo("q");
        assertThat(item.getText(3)).isEqualTo("16 \u00d7 16");
        Event event = new Event();
        event.item = item;
        tree.setSelection(item);
        tree.notifyListeners(SWT.Selection, event);
        Window.await("the histogram", () -> !Window.all("chart.tensor").isEmpty());
        Window.maximise();
        Window.capture("inspector-tensor");
        Window.control(Text.class, "inspector.filter").setText("embed");
        Window.await("the filter", () -> tree.getItemCount() == 1);
    }

    @Test
    void saysWhatIsWrongWithATruncatedFile() throws Exception {
        Path file = write(List.of(new TensorSpec("t", DType.F32, List.of(64L))));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));

        ResultEditors.openCheckpoint(Window.page(), file);

        Window.await("the failure", () -> !Window.all("page.failure").isEmpty());
        Window.capture("inspector-truncated");
    }

    private InspectorEditor open(Path file) throws Exception {
        InspectorEditor editor = (InspectorEditor) ResultEditors.openCheckpoint(Window.page(), file);
        Window.await("the checkpoint", () -> editor.page().isPresent());
        assertThat(Window.control(Label.class, "inspector.title").getText()).contains("weights in");
        return editor;
    }

    private static TensorInfo tensor(Path file, String name) throws Exception {
        return CheckpointText.read(file).groups().stream().flatMap(group -> group.tensors().stream())
                .map(CheckpointText.Row::info).filter(info -> info.name().equals(name)).findFirst().orElseThrow();
    }

    /** Every tensor holds 0, 1, 2 and so on. */
    private Path write(List<TensorSpec> specs) throws Exception {
        Path file = folder.resolve("model.safetensors");
        CheckpointWriter.write(file, specs, Map.of("format", "pt"), (tensor, channel) -> {
            ByteBuffer bytes = ByteBuffer.allocate((int) tensor.byteCount()).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; bytes.hasRemaining(); i++) {
                bytes.putFloat(i);
            }
            channel.write(bytes.flip());
        });
        return file;
    }
}
