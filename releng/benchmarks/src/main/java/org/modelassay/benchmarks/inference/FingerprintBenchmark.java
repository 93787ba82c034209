/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks.inference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Seed;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** How fast keys are written and fingerprints embedded on one thread; ratios are of processor time in one run. */
public final class FingerprintBenchmark {

    private static final Cancellation NEVER = Cancellation.never();
    private static final long MEMORY = 4L << 30;
    private static final int SIDE_BY_SIDE = 64;
    private static final int WRITTEN = 22;
    private static final int ANSWERS = 64;
    private static final int ORDINARY = 22;
    private static final int TOKENS = 17;

    private FingerprintBenchmark() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the script of the peer, and the model whose keys are written
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("fingerprint-benchmark");
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, MEMORY));
                Probe probe = Probe.start()) {
            Path llama = SyntheticLlama.TRAINED.write(folder.resolve("trained"));
            Peer peer = Peer.run(Path.of(arguments[0]), List.of(llama.toString()));
            double rate = probe.multiplyAdds(6);
            line("limits: %s, %.0f GFLOP/s; peer %.0f", probe, rate / 5e8,
                    peer.seconds().getOrDefault("multiply_adds", 0.0) / 5e8);
            keys(service, Path.of(arguments[1]));
            step(service, llama, peer, rate);
        } finally {
            delete(folder);
        }
    }

    private static void keys(DjlInferenceService service, Path directory) throws Exception {
        try (LanguageModel model = service.open(new ModelSource(directory), OpenOptions.DEFAULT, NEVER)) {
            List<GenerationRequest> requests = new ArrayList<>();
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                requests.add(GenerationRequest.greedy(TokenIds.of(300 + i), WRITTEN)
                        .with(new Sampling.Random(0.5, 0, 1, new Seed(i))));
            }
            double together = Clock.best(5, () -> model.generate(requests, NEVER));
            double single = Clock.best(3, () -> {
                for (GenerationRequest request : requests) {
                    model.generate(request, NEVER);
                }
            });
            line("%d keys side by side         %7.1f ms   %.1f times as fast as one after the other", SIDE_BY_SIDE,
                    1e3 * together, single / together);
        }
    }

    private static void step(DjlInferenceService service, Path directory, Peer peer, double rate) throws Exception {
        TrainingOptions options = TrainingOptions.of(Trainable.Weights.of(SyntheticLlama.TRAINED.weights()),
                new Optimizer.Adam(0.9, 0.999, 1e-8, 1e-4), Schedule.constant(1e-3)).pulled(0.1);
        List<Example> batch = IntStream.range(0, ANSWERS + ORDINARY).mapToObj(FingerprintBenchmark::example).toList();
        try (LanguageModel model = service.open(new ModelSource(directory), OpenOptions.DEFAULT, NEVER);
                Training training = model.train(options)) {
            double seconds = Clock.best(20, () -> training.step(batch, NEVER));
            line("embedding step of %d answers %7.1f ms   %s", ANSWERS, 1e3 * seconds,
                    peer.against("embed_step", seconds, rate));
        }
    }

    private static Example example(int number) {
        int[] tokens = IntStream.range(0, TOKENS).map(i -> (i * 37 + number * 101 + 11) % 1000).toArray();
        return new Example(TokenIds.of(tokens), new Objective.LogProbabilities(
                List.of(new Objective.Term(TOKENS - 1, (number * 53 + 7) % 1000, -1))));
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
