/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** What a process that dies takes with it, and what not. */
@EnabledOnOs(OS.LINUX)
class LostProcessTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final ForwardRequest PASS = ForwardRequest.of(TokenIds.of(1, 2, 3));

    private final DjlInferenceService here = new DjlInferenceService(ModelHost.SETTINGS);

    private static ModelSource stories() {
        return new ModelSource(Shared.data("stories260k"));
    }

    @Test
    void killedInMidRequestFailsThatRequestAndTheNextOneWorks() throws Exception {
        try (ProcessInferenceService service = new ProcessInferenceService(ModelHost::launch, here);
                LanguageModel one = service.open(stories(), OpenOptions.DEFAULT, NEVER);
                LanguageModel other = service.open(stories(), OpenOptions.DEFAULT, NEVER);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ForwardResult before = other.forward(PASS, NEVER);
            Tokenizer tokenizer = other.tokenizer().orElseThrow();
            ProcessHandle first = service.process().orElseThrow();
            List<Path> folders = Exchanged.folders(first);
            CompletableFuture<Void> begun = new CompletableFuture<>();
            Future<?> request = threads.submit(() -> {
                try (Generating generating = one.begin(List.of(
                        GenerationRequest.greedy(TokenIds.of(1), 500).with(GenerationRequest.Cache.NONE)))) {
                    generating.next(1, NEVER);
                    begun.complete(null);
                    generating.next(499, NEVER);
                }
                return null;
            });
            begun.get(60, TimeUnit.SECONDS);
            first.destroyForcibly();

            assertThatThrownBy(() -> request.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .cause().isInstanceOf(InferenceException.class).hasMessage("'next' failed: the process for models "
                            + "was killed (signal 9), by a user or because the machine's memory ran out; requests that "
                            + "ran in it are lost, the next one starts another process");
            assertThat(other.forward(PASS, NEVER)).isEqualTo(before);
            assertThat(tokenizer.encode("Once", SpecialTokens.ADD).ids().size()).isGreaterThan(1);
            assertThat(service.process().orElseThrow().pid()).isNotEqualTo(first.pid());
            assertThat(first.isAlive()).isFalse();
            assertThat(folders).isNotEmpty().noneMatch(Files::exists);
            assertThat(one.forward(PASS, NEVER)).isEqualTo(before);
        }
    }

    @Test
    void whatWasBegunIsLostWithItsProcess() throws Exception {
        try (ProcessInferenceService service = new ProcessInferenceService(ModelHost::launch, here);
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            int hidden = model.description().hidden();
            Map<String, FloatTensor> weights = Map.of("model.norm.weight", FloatTensor.of(new float[hidden], hidden));
            try (LanguageModel derived = model.derive(weights, NEVER)) {
                ProcessHandle process = service.process().orElseThrow();
                process.destroyForcibly();
                process.onExit().get(10, TimeUnit.SECONDS);
                for (int i = 0; i < 500 && service.process().isPresent(); i++) {
                    Thread.sleep(10);
                }
                assertThat(service.openModels()).isEmpty();
                assertThat(derived.description()).isEqualTo(model.description());
                assertThatThrownBy(() -> derived.forward(PASS, NEVER)).isInstanceOf(InferenceException.class)
                        .hasMessage("this derived model was lost with the process for models; begin it again");
            }
        }
    }

    @Test
    void endsWithTheService() throws Exception {
        ProcessHandle process;
        List<Path> folders;
        try (ProcessInferenceService service = new ProcessInferenceService(ModelHost::launch, here);
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            process = service.process().orElseThrow();
            folders = Exchanged.folders(process);
            model.forward(PASS, NEVER);
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(folders).isNotEmpty().noneMatch(Files::exists);
    }

    @Test
    void endsWithAParentThatIsKilled() throws Exception {
        Process parent = new ProcessBuilder(ModelHost.command(Parent.class,
                List.of("-Dmodel=" + stories().directory()))).redirectError(
                        ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            ProcessHandle host = ProcessHandle.of(Long.parseLong(String.valueOf(output.readLine()))).orElseThrow();
            List<Path> folders = Exchanged.folders(host);
            assertThat(folders).isNotEmpty().allMatch(Files::exists);
            Thread.sleep(300);
            parent.destroyForcibly().waitFor();
            host.onExit().get(20, TimeUnit.SECONDS);
            assertThat(host.isAlive()).isFalse();
            assertThat(folders).noneMatch(Files::exists);
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void tellsWhyItDoesNotStart() {
        HostLauncher broken = _ -> new ProcessBuilder("sh", "-c", "echo no such application >&2; exit 13").start();
        try (ProcessInferenceService service = new ProcessInferenceService(broken, here)) {
            assertThatThrownBy(() -> service.open(new ModelSource(Path.of("any")), OpenOptions.DEFAULT, NEVER))
                    .isInstanceOf(InferenceException.class).hasMessageContaining("ended (exit code 13)")
                    .hasMessageContaining("no such application");
        }
    }
}
