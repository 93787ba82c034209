/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The optional feature, installed from the product's own repository into a copy. The expected numbers are those of
 * Hugging Face transformers (shared/data/tiny-gpt2-golden/expected/gpt2_tiny_golden.json).
 */
class LocalInferenceTest {

    private static final String FEATURE = "org.modelassay.inference.native.feature.group";

    private static final double TOLERANCE = 1e-5;

    @TempDir
    static Path folder = Path.of("");

    private static Optional<Installation> installed = Optional.empty();

    private static Path shared(String name) {
        Path data = Optional.ofNullable(System.getProperty("modelassay.sharedData")).map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent).takeWhile(p -> p != null)
                        .map(p -> p.resolve("shared/data")).filter(Files::isDirectory).findFirst())
                .orElse(Path.of("shared/data"));
        if (!Files.isDirectory(data.resolve(name))) {
            Assumptions.abort("shared data not found: " + name);
        }
        return data.resolve(name);
    }

    /** A copy of the product with the feature. Its native libraries are unpacked outside it. */
    private static synchronized Installation withInference() throws IOException, InterruptedException {
        if (installed.isEmpty()) {
            Installation copy = Installation.built().copy(folder.resolve("installation"))
                    .with("ENGINE_CACHE_DIR", folder.resolve("natives").toString());
            install(copy);
            installed = Optional.of(copy);
        }
        return installed.get();
    }

    private static void install(Installation copy) throws IOException, InterruptedException {
        Path launcher;
        try (Stream<Path> plugins = Files.list(copy.home().resolve("plugins"))) {
            launcher = plugins.filter(path -> path.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow();
        }
        Path repository = Path.of(System.getProperty("modelassay.root", "../.."),
                "product/org.modelassay.product/target/repository").toRealPath();
        Path log = folder.resolve("director.log");
        Process director = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", launcher.toString(), "-nosplash", "-data", "@none", "-configuration",
                copy.home().resolve("configuration").toString(), "-application",
                "org.eclipse.equinox.p2.director", "-repository", repository.toUri().toString(), "-installIU", FEATURE)
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(director.waitFor()).as(Files.readString(log)).isZero();
    }

    @Test
    void withoutTheFeatureTheMessageNamesIt() throws IOException, InterruptedException {
        Ended ended = Installation.built().run(folder, "devices").expect(2).expectOneMessage();
        assertThat(ended.err()).contains("org.modelassay.inference.native");
    }

    @Test
    void activationsEqualThoseOfHuggingFace() throws IOException, InterruptedException {
        Path model = shared("tiny-gpt2-golden");
        JsonNode golden = new ObjectMapper()
                .readTree(model.resolve("expected/gpt2_tiny_golden.json").toFile());
        String tokens = IntStream.range(0, golden.get("input_ids").size())
                .mapToObj(i -> golden.get("input_ids").get(i).asText()).collect(Collectors.joining(","));
        Path out = folder.resolve("seen.safetensors");
        withInference().run(folder, "activations", model.toString(), "--tokens", tokens, "--site",
                "blocks.0.hook_resid_pre", "--site", "blocks.0.hook_resid_post", "--site", "ln_final.hook_normalized",
                "--out", out.toString()).expect(0);
        Safetensors seen = Safetensors.read(out);
        assertThat(seen.header().get("logits").get("shape").toString()).isEqualTo("[8,61]");
        for (List<String> pair : List.of(List.of("logits", "logits"),
                List.of("blocks.0.hook_resid_pre", "hidden_after_embed"),
                List.of("blocks.0.hook_resid_post", "hidden_after_block0"),
                List.of("ln_final.hook_normalized", "hidden_after_lnf"))) {
            assertThat(deviation(seen.floats(pair.get(0)), golden.get(pair.get(1)))).as(pair.get(0))
                    .isLessThan(TOLERANCE);
        }
    }

    private static double deviation(float[] found, JsonNode expected) {
        assertThat(found).hasSize(expected.size());
        return IntStream.range(0, found.length).mapToDouble(i -> Math.abs(found[i] - expected.get(i).asDouble()))
                .max().orElseThrow();
    }

    @Test
    void readsAText() throws IOException, InterruptedException {
        Path out = folder.resolve("story.safetensors");
        withInference().run(folder, "activations", shared("stories260k").toString(), "--text", "Once upon a time",
                "--site", "blocks.*.attn.hook_pattern", "--out", out.toString()).expect(0);
        Safetensors seen = Safetensors.read(out);
        float[] pattern = seen.floats("blocks.0.attn.hook_pattern");
        int keys = seen.header().get("blocks.0.attn.hook_pattern").get("shape").get(2).asInt();
        for (int row = 0; row < pattern.length / keys; row++) {
            double sum = 0;
            for (int key = 0; key < keys; key++) {
                sum += pattern[row * keys + key];
            }
            assertThat(sum).isBetween(1 - 1e-5, 1 + 1e-5);
        }
    }

    @Test
    void aProcessForModelsGivesTheSameBytes() throws IOException, InterruptedException {
        List<Path> seen = List.of(folder.resolve("here.safetensors"), folder.resolve("there.safetensors"));
        for (Path out : seen) {
            withInference().run(folder, "activations", shared("stories260k").toString(), "--text", "Once upon a time",
                    "--site", "blocks.*.hook_resid_post", "--out", out.toString(), "--inference",
                    out.equals(seen.getFirst()) ? "in-process" : "process").expect(0);
        }
        assertThat(seen.getLast()).hasSameBinaryContentAs(seen.getFirst());
    }

    @Test
    void aProcessForModelsThatIsKilledCostsARequest() throws Exception {
        Started server = withInference().start(folder, "serve", shared("stories260k").toString(), "--port", "0",
                "--inference", "process");
        try (HttpClient client = HttpClient.newHttpClient()) {
            server.until(() -> address(server).startsWith("http"));
            assertThat(complete(client, server, 20)).contains("there was a little girl");
            ProcessHandle host = host(server);
            Thread request = Thread.startVirtualThread(() -> {
                try {
                    complete(client, server, 480);
                } catch (IOException | InterruptedException _) {
                    // what becomes of it is of no matter here
                }
            });
            host.destroyForcibly();
            request.join();
            host.onExit().join();
            assertThat(complete(client, server, 20)).contains("there was a little girl");
            assertThat(host(server).pid()).isNotEqualTo(host.pid());
        } finally {
            server.signal("INT");
        }
        server.await().expect(0);
    }

    private static ProcessHandle host(Started server) {
        return server.process().descendants().filter(each -> each.info().commandLine().orElse("")
                .contains("org.modelassay.inference.process.host")).findFirst().orElseThrow();
    }

    private static String complete(HttpClient client, Started server, int tokens)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(server) + "/completions"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"prompt\": \"Once upon a time\", \"max_tokens\": " + tokens
                        + ", \"temperature\": 0}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int asked(Path run) {
        try (Stream<String> lines = Files.lines(run.resolve("journal.jsonl"))) {
            return (int) lines.filter(line -> line.contains("{\"unit\":\"ask ")).count();
        } catch (IOException | UncheckedIOException _) {
            return 0;
        }
    }

    /** A model behind {@code assay serve} is asked 80 times by a run that is killed three times on its way. */
    @Test
    void aKilledEvaluationContinuesToTheSameAnswers() throws IOException, InterruptedException {
        Installation product = withInference();
        Path questions = folder.resolve("few.jsonl");
        Files.write(questions, Files.readAllLines(shared("codecrash").resolve("crux_VAN_py310.jsonl")).subList(0, 40));
        Started server = product.start(folder, "serve", shared("stories260k").toString(), "--port", "0");
        try {
            server.until(() -> address(server).startsWith("http"));
            List<String> words = List.of("analyse", "codecrash.evaluate", "--in", "questions=" + questions, "--in",
                    "model=" + address(server) + "#stories260k", "--set", "form=TEXT", "--set", "samples=2", "--set",
                    "maxTokens=8", "--set", "temperature=1", "--set", "execution=NEVER", "--out");
            Path whole = folder.resolve("whole");
            product.run(folder, words(words, whole, 4)).expect(0);
            Path cut = folder.resolve("cut");
            for (int wanted : List.of(20, 40, 60)) {
                Started started = product.start(folder, words(words, cut, 1));
                started.until(() -> asked(cut) >= wanted);
                assertThat(started.process().isAlive()).isTrue();
                started.kill();
            }
            product.run(folder, words(words, cut, 2)).expect(0);
            assertThat(cut.resolve("data/samples.jsonl")).hasSameTextualContentAs(whole.resolve("data/samples.jsonl"));
            assertThat(cut.resolve("tables/conditions.csv"))
                    .hasSameTextualContentAs(whole.resolve("tables/conditions.csv"));
        } finally {
            server.signal("INT");
        }
        server.await().expect(0);
    }

    private static String address(Started server) {
        try {
            return Files.readString(server.out()).strip();
        } catch (IOException _) {
            return "";
        }
    }

    private static String[] words(List<String> words, Path run, int concurrency) {
        return Stream.concat(words.stream(), Stream.of(run.toString(), "--set", "concurrency=" + concurrency))
                .toArray(String[]::new);
    }

    /** The worker and the messages are in the plug-in, and the perturbed programs pass their tests. */
    @Test
    void perturbsQuestionsAndExecutesThem() throws IOException, InterruptedException {
        Path questions = folder.resolve("some.jsonl");
        Files.write(questions, Files.readAllLines(shared("codecrash").resolve("crux_VAN_py310.jsonl")).subList(0, 20));
        Ended ended = Installation.built().run(folder, "analyse", "codecrash.perturb", "--in", "questions=" + questions,
                "--set", "perturbation=MCC", "--out", folder.resolve("mcc").toString(), "--json").expect(0);
        JsonNode metrics = ended.json().get("metrics");
        assertThat(metrics.get("perturbed").get("value").asInt()).isEqualTo(20);
        Assumptions.assumeTrue(metrics.get("validated").get("value").asInt() > 0, "no usable python3 on this machine");
        assertThat(metrics.get("validated").get("value").asInt()).isEqualTo(20);
    }

    @Test
    void theProcessorProvesThatItWorks() throws IOException, InterruptedException {
        Ended ended = withInference().run(folder, "devices", "--json").expect(0);
        assertThat(ended.json().get(0).get("device").asText()).isEqualTo("cpu");
        assertThat(ended.json().get(0).get("passed").asBoolean()).isTrue();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void inspectTellsHowTheArchitectureWasChecked() throws IOException, InterruptedException {
        Path model = shared("tiny-gpt2-golden");
        Ended ended = withInference().run(folder, "inspect", model.toString(), "--json").expect(0);
        assertThat(ended.json().get("inference").get("architecture").asText()).isEqualTo("gpt2");
        assertThat(ended.json().get("inference").get("largest_deviation").asDouble()).isBetween(0.0, 1e-4);
    }
}
