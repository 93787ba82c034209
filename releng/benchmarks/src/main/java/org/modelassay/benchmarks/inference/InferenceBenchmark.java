/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** How fast models run on one thread; ratios are of processor time in one run. */
public final class InferenceBenchmark {

    private static final Cancellation NEVER = Cancellation.never();
    private static final int PREFILL = 128;
    private static final long MEMORY = 8L << 30;

    private final Path folder;
    private final Path script;
    private final DjlInferenceService packed = new DjlInferenceService(
            new ServiceSettings(1, 1, MEMORY).with(WeightAccess.PACKED));
    private final DjlInferenceService mapped = new DjlInferenceService(new ServiceSettings(1, 1, MEMORY));

    private InferenceBenchmark(Path folder, Path script) {
        this.folder = folder;
        this.script = script;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the script of the peer
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("inference-benchmark");
        try {
            new InferenceBenchmark(folder, Path.of(arguments[0])).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        Path small = SyntheticLlama.SMALL.write(folder.resolve("15M"));
        Path medium = SyntheticLlama.MEDIUM.write(folder.resolve("124M"));
        Path trained = SyntheticLlama.TRAINED.write(folder.resolve("trained"));
        Peer peer = Peer.run(script, List.of(small.toString(), medium.toString(), trained.toString()));
        try (Probe probe = Probe.start(); packed; mapped) {
            double rate = probe.multiplyAdds(6);
            double halfRate = probe.multiplyAdds(15);
            line("limits: %s, %.0f GFLOP/s in float32, %.0f in bfloat16; peer %.0f in float32", probe, rate / 5e8,
                    halfRate / 5e8, peer.seconds().getOrDefault("multiply_adds", 0.0) / 5e8);
            model("15M", small, SyntheticLlama.SMALL, probe, peer, rate);
            model("124M", medium, SyntheticLlama.MEDIUM, probe, peer, rate);
            brainFloats(medium, halfRate);
            step(trained, peer, rate);
            beside(Path.of(System.getenv().getOrDefault("LLAMA2C", "")),
                    Path.of(System.getenv().getOrDefault("STORIES260K", "")));
            opening();
            memory(trained);
        }
    }

    private void model(String name, Path directory, SyntheticLlama shape, Probe probe, Peer peer, double rate)
            throws Exception {
        try (LanguageModel model = packed.open(new ModelSource(directory), OpenOptions.DEFAULT, NEVER)) {
            ForwardRequest request = ForwardRequest.of(tokens(PREFILL)).with(LogitPositions.LAST);
            List<Capture> residuals = IntStream.range(0, shape.layers())
                    .mapToObj(layer -> Capture.of(Site.of(SiteKind.RESIDUAL_POST, layer))).toList();
            double prefill = Clock.best(7, () -> model.forward(request, NEVER));
            double watched = Clock.best(7, () -> model.forward(request.capturing(residuals), NEVER));
            double bound = (PREFILL * shape.blockWork() + shape.headWork()) / rate;
            line("%-5s prefill of %d tokens   %7.1f ms   %.2f of the bound by products, %s", name, PREFILL,
                    1e3 * prefill, bound / prefill, peer.against(directory.getFileName() + ".prefill", prefill, rate));
            line("%-5s with all residuals     %7.1f ms   %+.1f %%", name, 1e3 * watched,
                    100 * (watched / prefill - 1));
            double token = decode(model, 1);
            double read = shape.bytes() / probe.bytes(shape.bytes());
            line("%-5s a token of one         %7.2f ms   %.2f of the bound by memory, %s", name, 1e3 * token,
                    read / token, peer.against(directory.getFileName() + ".decode", token, rate));
            double sixteen = decode(model, 16);
            line("%-5s a token of each of 16  %7.2f ms   %.1f times the tokens of one", name, 1e3 * sixteen,
                    16 * token / sixteen);
        }
    }

    private static double decode(LanguageModel model, int batch) throws Exception {
        int steps = 24;
        List<GenerationRequest> requests = new ArrayList<>();
        for (int i = 0; i < batch; i++) {
            requests.add(GenerationRequest.greedy(TokenIds.of(1, 2 + i, 3), 1 + steps));
        }
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 10; i++) {
            try (Generating generating = model.begin(requests)) {
                generating.next(1, NEVER);
                best = Math.min(best, Clock.best(1, () -> generating.next(steps, NEVER)) / steps);
            }
        }
        return best;
    }

    private void beside(Path program, Path stories) throws Exception {
        if (!Files.isExecutable(program) || !Files.isDirectory(stories)) {
            line("llama2.c not measured: give its program as LLAMA2C and the model's directory as STORIES260K");
            return;
        }
        int tokens = 200;
        double best = 0;
        try (LanguageModel model = packed.open(new ModelSource(stories), OpenOptions.DEFAULT, NEVER)) {
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                model.generate(GenerationRequest.greedy(TokenIds.of(1), tokens), NEVER);
                best = Math.max(best, tokens * 1e9 / (System.nanoTime() - start));
            }
        }
        double other = new Llama2C(program, stories).tokensPerSecond(folder, tokens);
        line("stories260k                 %7.0f tokens/s by the clock, llama2.c %.0f: %.3f of its speed", best, other,
                best / other);
    }

    private void brainFloats(Path directory, double rate) throws Exception {
        OpenOptions options = OpenOptions.DEFAULT.with(ComputeType.BFLOAT16);
        try (LanguageModel model = packed.open(new ModelSource(directory), options, NEVER)) {
            ForwardRequest request = ForwardRequest.of(tokens(PREFILL)).with(LogitPositions.LAST);
            double prefill = Clock.best(7, () -> model.forward(request, NEVER));
            SyntheticLlama shape = SyntheticLlama.MEDIUM;
            line("124M  prefill in bfloat16    %7.1f ms   %.2f of the bound by bfloat16 products", 1e3 * prefill,
                    (PREFILL * shape.blockWork() + shape.headWork()) / rate / prefill);
        }
    }

    private void step(Path directory, Peer peer, double rate) throws Exception {
        TrainingOptions options = TrainingOptions.of(
                new Trainable.Masks(SyntheticLlama.TRAINED.matrices(), 1, 1, 0.1), Optimizer.Adam.DEFAULT,
                Schedule.constant(1e-3));
        List<Example> batch = IntStream.range(0, 8).mapToObj(i -> Example.text(tokens(64))).toList();
        try (LanguageModel model = mapped.open(new ModelSource(directory), OpenOptions.DEFAULT, NEVER);
                Training training = model.train(options)) {
            double seconds = Clock.best(12, () -> training.step(batch, NEVER));
            line("mask-training step           %7.1f ms   %s", 1e3 * seconds,
                    peer.against("mask_step", seconds, rate));
        }
    }

    private void opening() throws Exception {
        Path directory = new SyntheticLlama(2048, 22, 32, 5632, 32000).writeZeros(folder.resolve("large"));
        long bytes = Files.size(directory.resolve("model.safetensors"));
        OpenOptions options = OpenOptions.DEFAULT.with(ComputeType.STORED);
        long start = System.nanoTime();
        try (LanguageModel _ = mapped.open(new ModelSource(directory), options, NEVER)) {
            line("opening %.1f GB, mapped      %7.0f ms", bytes / 1e9, (System.nanoTime() - start) / 1e6);
            double before = resident();
            mapped.open(new ModelSource(directory), options, NEVER).close();
            line("opening it again            %7.1f MB more in memory", resident() - before);
        }
    }

    private void memory(Path directory) throws Exception {
        try (LanguageModel model = packed.open(new ModelSource(directory), OpenOptions.DEFAULT, NEVER)) {
            ForwardRequest request = ForwardRequest.of(tokens(16)).with(LogitPositions.LAST);
            for (int i = 0; i < 2000; i++) {
                model.forward(request, NEVER);
            }
            double before = resident();
            for (int i = 0; i < 10_000; i++) {
                model.forward(request, NEVER);
            }
            line("10,000 passes: memory outside the heap %.1f MB before, %.1f MB after", before, resident());
        }
    }

    /** Megabytes in memory but for the committed heap. */
    private static double resident() throws IOException {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() / 1e6;
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToDouble(Double::parseDouble).findFirst().orElse(Double.NaN) * 1024 / 1e6 - heap;
        }
    }

    private static TokenIds tokens(int count) {
        return TokenIds.of(IntStream.range(0, count).map(i -> (i * 37 + 11) % 1000).toArray());
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
