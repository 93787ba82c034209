/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Progress;
import org.modelassay.common.TreeDigest;

/**
 * How fast is sparsity.update, compared with what the machine can read and with NumPy? Everything in one run, on warm
 * files, on two threads; bandwidth is probed before each repetition, and ratios are medians over repetitions.
 */
public final class SparsityBenchmark {

    private static final int THREADS = 2;
    private static final int WARM_UP = 4;
    private static final int REPETITIONS = 9;
    private static final long YOUTH = 3000;
    private static final PrintStream OUT = System.out;

    private SparsityBenchmark() {
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments the NumPy script, then deviations of the update; a few that are typical by default
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        List<String> deviations = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length)
                : List.of("3e-6", "1e-5", "1e-4");
        Path directory = Files.createTempDirectory("sparsity-benchmark");
        try {
            boolean isFirst = true;
            for (String deviation : deviations) {
                new SyntheticPair(Double.parseDouble(deviation)).write(directory);
                // younger files might change within the resolution of their times, and their digests are not kept
                Thread.sleep(YOUTH);
                if (isFirst) {
                    line("first run of this process, digests and all: %s", new EngineRun(directory).run(THREADS));
                    isFirst = false;
                }
                measure(directory, deviation, Path.of(arguments[0]));
            }
            line("digest of one checkpoint, not cached: %.2f s", Timing.seconds(() -> TreeDigest
                    .of(directory.resolve("base/model.safetensors"), Progress.none(), Cancellation.never())));
        } finally {
            delete(directory);
        }
    }

    private static void measure(Path directory, String deviation, Path script) throws Exception {
        Rates probe = new Rates();
        Rates copying = new Rates();
        Rates kernel = new Rates();
        Rates whole = new Rates();
        List<EngineRun.Finished> runs = new ArrayList<>();
        EngineRun engine = new EngineRun(directory);
        try (Checkpoint base = Checkpoint.open(directory.resolve("base"));
                Checkpoint tuned = Checkpoint.open(directory.resolve("tuned"))) {
            List<MemorySegment> before = map(base);
            List<MemorySegment> after = map(tuned);
            List<MemorySegment> both = Stream.concat(before.stream(), after.stream()).toList();
            double gigabytes = both.stream().mapToLong(MemorySegment::byteSize).sum() / 1e9;
            for (int i = 0; i < WARM_UP + REPETITIONS; i++) {
                Timing.Cost read = Timing.cost(
                        () -> Timing.parallel(THREADS, (index, shares) -> Bandwidth.read(both, index, shares)));
                Timing.Cost copied = Timing.cost(() -> Timing.parallel(THREADS,
                        (index, shares) -> FileRead.run(List.of(base, tuned), index, shares)));
                Timing.Cost compared = Timing.cost(() -> Timing.parallel(THREADS,
                        (index, shares) -> KernelRun.run(before, after, index, shares)));
                Timing.Cost analysed = Timing.cost(() -> runs.add(engine.run(THREADS)));
                if (i >= WARM_UP) {
                    probe.add(gigabytes, read, read);
                    copying.add(gigabytes, copied, read);
                    kernel.add(gigabytes, compared, read);
                    whole.add(gigabytes, analysed, read);
                }
            }
        }
        EngineRun.Finished typical =
                runs.stream().sorted(Comparator.comparing(EngineRun.Finished::seconds)).toList().get(runs.size() / 2);
        line("update of deviation %s: %.1f %% of weights unchanged", deviation, 100 * typical.unchanged());
        line("  two-thread read bandwidth %s", probe);
        line("  files read, nothing else  %s", copying);
        line("  kernel                    %s", kernel);
        line("  plan to manifest          %s", whole);
        line("    of which                %s", typical.phases());
        OptionalDouble numpy = numpy(script, directory);
        if (numpy.isPresent()) {
            line("  chunked NumPy             %6.2f GB/s; kernel %.0f times, plan to manifest %.0f times",
                    numpy.getAsDouble(), kernel.best() / numpy.getAsDouble(), whole.best() / numpy.getAsDouble());
        } else {
            line("  chunked NumPy             not measured: python3 with numpy is missing");
        }
    }

    private static void line(String format, Object... values) {
        OUT.println(String.format(Locale.ROOT, format, values));
    }

    private static List<MemorySegment> map(Checkpoint checkpoint) throws Exception {
        List<MemorySegment> segments = new ArrayList<>();
        for (TensorInfo tensor : checkpoint.tensors().values()) {
            MemorySegment mapped = checkpoint.map(tensor);
            // of the same class as the buffers of a run, so that the compiler sees one kind of memory
            segments.add(MemorySegment.ofAddress(mapped.address()).reinterpret(mapped.byteSize()));
        }
        return segments;
    }

    /** GB/s of the script, which prints its bytes and seconds. */
    private static OptionalDouble numpy(Path script, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", script.toString(),
                directory.resolve("base/model.safetensors").toString(),
                directory.resolve("tuned/model.safetensors").toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            if (process.waitFor() != 0 || line == null) {
                return OptionalDouble.empty();
            }
            String[] numbers = line.split(" ");
            return OptionalDouble.of(Double.parseDouble(numbers[0]) / Double.parseDouble(numbers[1]) / 1e9);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
