/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.analysis.Plan;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.Bound;
import org.modelassay.engine.RunReader;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.RunRequest.Directory;
import org.modelassay.engine.RunRequest.Reuse;
import org.modelassay.engine.internal.registry.ProductBundles;
import org.modelassay.engine.internal.worker.FileIsolationSettings;
import org.modelassay.engine.internal.worker.Frame;
import org.modelassay.engine.internal.worker.Frame.Kind;
import org.modelassay.engine.internal.worker.FrameContents;
import org.modelassay.engine.internal.worker.FrameInput;
import org.modelassay.engine.internal.worker.FrameOutput;
import org.modelassay.engine.internal.worker.WorkerLoop;
import org.modelassay.engine.tests.toy.SumAnalyser;
import org.modelassay.engine.tests.toy.Workbench;
import org.modelassay.model.Comparator;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;

/** What a process and its worker say to each other; that the worker is a process of its own is tested on the product. */
class WorkerTest {

    @TempDir
    Path folder = Path.of("");

    /** Knows one analyser. */
    private record One(AnalyserDescriptor analyser) implements AnalyserRegistry {

        @Override
        public List<AnalyserDescriptor> analysers() {
            return List.of(analyser);
        }

        @Override
        public AnalyserDescriptor find(String name) {
            assertThat(name).isEqualTo(analyser.id());
            return analyser;
        }
    }

    private List<Frame> served(RunRequest request, Frame... frames) throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        PipedOutputStream questions = new PipedOutputStream();
        FrameOutput out = new FrameOutput(questions);
        try (PipedInputStream in = new PipedInputStream(questions, 1 << 16)) {
            for (Frame frame : frames) {
                out.write(frame);
            }
            Thread worker = Thread.ofPlatform().start(() -> {
                try {
                    new WorkerLoop(new One(request.analyser()), new Workbench(folder).engine(), new FrameInput(in),
                            new FrameOutput(answers), () -> {}).serve();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (frames(answers).stream().noneMatch(frame -> isLast(frame.kind()))) {
                Thread.sleep(5);
            }
            questions.close();
            worker.join();
        }
        return frames(answers);
    }

    private static boolean isLast(Kind kind) {
        return kind == Kind.PLANNED || kind == Kind.ENDED || kind == Kind.REFUSED;
    }

    private static List<Frame> frames(ByteArrayOutputStream written) {
        List<Frame> frames = new ArrayList<>();
        FrameInput in = new FrameInput(new ByteArrayInputStream(written.toByteArray()));
        try {
            for (var frame = in.read(); frame.isPresent(); frame = in.read()) {
                frames.add(frame.get());
            }
        } catch (IOException e) {
            // the rest is being written
        }
        return frames;
    }

    @Test
    void aQuestionIsTheSameOnTheOtherSide() throws Exception {
        RunRequest request = new Workbench(folder).sum(new Directory(folder.resolve("run")), Reuse.FRESH,
                Bound.parse("sum >= 1 ± 0.25"), new Bound("a", Comparator.LESS, 2, 0, Severity.WARNING,
                        new Bound.Accepted("first-1", 3)));

        RunRequest read = FrameContents.request(FrameContents.request(Kind.RUN, request),
                new One(request.analyser()));

        assertThat(read).isEqualTo(request);
    }

    @Test
    void aPlanAndAMessageAreTheSameOnTheOtherSide() throws Exception {
        Plan plan = new Plan(List.of(new UnitOfWork("ä", 7)), "bytes", 1, 2, 3,
                List.of(Diagnostic.warning("place", "what\nelse", "")));
        assertThat(FrameContents.plan(FrameContents.plan(plan))).isEqualTo(plan);
        Diagnostic told = Diagnostic.info("", "text", "remedy");
        assertThat(FrameContents.message(FrameContents.message(told))).isEqualTo(told);
    }

    @Test
    void aWorkerRunsAndTellsHowItGoes() throws Exception {
        Path directory = folder.resolve("run");
        RunRequest request = new Workbench(folder).sum(new Directory(directory), Reuse.RESUME);

        List<Frame> answers = served(request, FrameContents.request(Kind.RUN, request));

        assertThat(answers).extracting(Frame::kind).startsWith(Kind.READY)
                .contains(Kind.DIRECTORY, Kind.HEAD, Kind.PHASE).endsWith(Kind.ENDED);
        assertThat(answers.getLast().fields().getFirst()).isEqualTo(directory.toString());
        assertThat(new RunReader().read(directory).getStatus()).isEqualTo(RunStatus.DONE);
    }

    @Test
    void aWorkerSaysWhyThereIsNoRun() throws Exception {
        RunRequest request = new Workbench(folder).request(new SumAnalyser(), Map.of("unknown", "1"),
                new Directory(folder.resolve("run")), Reuse.RESUME);

        Frame refused = served(request, FrameContents.request(Kind.RUN, request)).getLast();

        assertThat(refused.kind()).isEqualTo(Kind.REFUSED);
        assertThat(refused.fields()).contains("INPUT").anyMatch(field -> field.contains("unknown"));
    }

    @Test
    void whatIsNoMessageIsRefusedBeforeMemoryIsTakenForIt() {
        byte[] text = "Hello from an analyser that writes where it should not".getBytes();
        assertThatThrownBy(() -> new FrameInput(new ByteArrayInputStream(text)).read())
                .isInstanceOf(IOException.class);
        byte[] huge = {0, 0, 0, 0, 1, 127, -1, -1, -1};
        assertThatThrownBy(() -> new FrameInput(new ByteArrayInputStream(huge)).read())
                .isInstanceOf(IOException.class).hasMessageContaining("too long");
        byte[] torn = {0, 0, 0, 0, 1, 0, 0, 0, 9, 'a'};
        assertThatThrownBy(() -> new FrameInput(new ByteArrayInputStream(torn)).read())
                .isInstanceOf(IOException.class).hasMessageContaining("ends too early");
    }

    @Test
    void pluginsOfOthersAreIsolatedUnlessTheUserDecidesOtherwise() throws Exception {
        Path file = folder.resolve("config/isolation.properties");
        FileIsolationSettings settings = new FileIsolationSettings(file, new ProductBundles(Optional.empty()));
        assertThat(settings.isIsolated("com.example")).isTrue();
        assertThat(settings.isIsolated("org.modelassay.analyser.sparsity")).isFalse();

        settings.isolate("com.example", false);
        settings.isolate("org.modelassay.analyser.sparsity", true);

        FileIsolationSettings read = new FileIsolationSettings(file, new ProductBundles(Optional.empty()));
        assertThat(read.isIsolated("com.example")).isFalse();
        assertThat(read.isIsolated("org.modelassay.analyser.sparsity")).isTrue();
        assertThat(read.isIsolated("com.example.other")).isTrue();
    }
}
