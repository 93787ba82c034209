/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.Generation.Finish;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** The service as its clients see it. */
class DjlInferenceServiceTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final ServiceSettings SETTINGS = new ServiceSettings(2, 1, 200_000_000);

    private static final ServiceSettings PACKING = new ServiceSettings(1, 1, 200_000_000)
            .with(ServiceSettings.WeightAccess.PACKED);

    private static ModelSource stories() {
        return new ModelSource(Shared.data("stories260k"));
    }

    private static ModelSource tiny(String name) {
        return new ModelSource(Shared.resource("architectures").resolve(name));
    }

    @Test
    void answersTextWithTextAndStopsAtAString() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            Tokenizer tokenizer = model.tokenizer().orElseThrow();
            TokenIds prompt = tokenizer.encode("Once upon a time", SpecialTokens.ADD).ids();
            Generation generation = model.generate(
                    GenerationRequest.greedy(prompt, 60).stoppingAt(Set.of(2), List.of("Lily")), NEVER);
            assertThat(generation.finish()).isEqualTo(Finish.STOP_STRING);
            assertThat(generation.text()).hasValue(", there was a little girl named ");
        }
    }

    @Test
    void drawsTheSameTokensFromTheSameSeed() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            GenerationRequest request = GenerationRequest.greedy(TokenIds.of(1), 40);
            List<TokenIds> drawn = new ArrayList<>();
            for (long seed : new long[] {7, 7, 8}) {
                drawn.add(model.generate(request.with(new Sampling.Random(1.0, 50, 0.95, new Seed(seed))), NEVER)
                        .tokens());
            }
            assertThat(drawn.get(0)).isEqualTo(drawn.get(1)).isNotEqualTo(drawn.get(2));
            TokenIds coldest = model.generate(request.with(new Sampling.Random(1.0, 1, 1, new Seed(1))), NEVER)
                    .tokens();
            assertThat(coldest).isEqualTo(model.generate(request, NEVER).tokens());
        }
    }

    @Test
    void loadsEachModelOnceAndCountsItsUsers() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS)) {
            LanguageModel first = service.open(tiny("llama"), OpenOptions.DEFAULT, NEVER);
            LanguageModel second = service.open(tiny("llama"), OpenOptions.DEFAULT, NEVER);
            LanguageModel other = service.open(tiny("llama"), OpenOptions.DEFAULT.with(ComputeType.BFLOAT16), NEVER);
            assertThat(service.openModels()).hasSize(2);
            assertThat(service.openModels().getFirst().users()).isEqualTo(2);
            assertThat(service.openModels().getFirst().privateBytes()).isZero();
            assertThat(service.openModels().getFirst().mappedBytes()).isPositive();
            assertThat(service.openModels().get(1).mappedBytes()).isZero();
            first.close();
            first.close();
            assertThat(service.openModels().getFirst().users()).isEqualTo(1);
            assertThat(second.forward(ForwardRequest.of(TokenIds.of(1)), NEVER).logits()).isPresent();
            assertThatThrownBy(() -> first.forward(ForwardRequest.of(TokenIds.of(1)), NEVER))
                    .isInstanceOf(IllegalStateException.class);
            second.close();
            other.close();
        }
    }

    @Test
    void refusesWhatWouldNotFitAndDropsIdleModelsFirst() throws Exception {
        ServiceSettings small = new ServiceSettings(1, 1, 1_300_000);
        try (DjlInferenceService service = new DjlInferenceService(small)) {
            ModelSource bf16 = new ModelSource(Shared.data("stories260k-bf16-sharded"));
            LanguageModel first = service.open(bf16, OpenOptions.DEFAULT, NEVER);
            ModelSource f32 = stories();
            assertThatThrownBy(() -> service.open(f32, OpenOptions.DEFAULT.with(ComputeType.BFLOAT16), NEVER))
                    .isInstanceOf(AdmissionException.class).hasMessageContaining("left");
            assertThatThrownBy(() -> first.forward(ForwardRequest.of(TokenIds.of(new int[400])), NEVER))
                    .isInstanceOf(AdmissionException.class);
            assertThat(first.forward(ForwardRequest.of(TokenIds.of(1)), NEVER).logits()).isPresent();
            first.close();
            LanguageModel second = service.open(f32, OpenOptions.DEFAULT.with(ComputeType.BFLOAT16), NEVER);
            assertThat(service.openModels()).hasSize(1);
            second.close();
        }
    }

    @Test
    void givesTheSameNumbersToManyClientsAtOnce() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            TokenIds ids = TokenIds.of(1, 403, 407, 261, 378);
            FloatTensor expected = model.forward(ForwardRequest.of(ids), NEVER).logitValues();
            List<Future<FloatTensor>> results = new ArrayList<>();
            for (int client = 0; client < 16; client++) {
                OpenOptions options = OpenOptions.DEFAULT.forClient("client " + client, OpenOptions.Urgency.BATCH);
                results.add(clients.submit(() -> {
                    try (LanguageModel own = service.open(stories(), options, NEVER)) {
                        return own.forward(ForwardRequest.of(ids), NEVER).logitValues();
                    }
                }));
            }
            for (Future<FloatTensor> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    @Test
    void stopsBetweenTokensAndGoesOnWithOtherRequests() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                LanguageModel model = service.open(stories(), OpenOptions.DEFAULT, NEVER)) {
            AtomicInteger looks = new AtomicInteger();
            Cancellation afterAWhile = () -> looks.incrementAndGet() > 30;
            assertThatThrownBy(() -> model.generate(GenerationRequest.greedy(TokenIds.of(1), 400), afterAWhile))
                    .isInstanceOf(CancellationException.class);
            CancellationSource before = new CancellationSource();
            before.cancel();
            assertThatThrownBy(() -> model.forward(ForwardRequest.of(TokenIds.of(1)), before))
                    .isInstanceOf(CancellationException.class);
            assertThat(model.generate(GenerationRequest.greedy(TokenIds.of(1), 5), NEVER).tokens().size())
                    .isEqualTo(5);
        }
    }

    @Test
    void aRequestThatFailsHarmsNoOther() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                LanguageModel model = service.open(tiny("gpt2"), OpenOptions.DEFAULT, NEVER)) {
            FloatTensor expected = model.forward(ForwardRequest.of(TokenIds.of(1, 2)), NEVER).logitValues();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> model.forward(ForwardRequest.of(TokenIds.of(1, 5000)), NEVER))
                        .isInstanceOf(InvalidInputException.class);
                assertThat(model.forward(ForwardRequest.of(TokenIds.of(1, 2)), NEVER).logitValues())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void explainsWhyADirectoryIsNoModel(@TempDir Path folder) throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS)) {
            Path model = Files.createDirectory(folder.resolve("model"));
            Path source = tiny("llama").directory();
            Files.copy(source.resolve("model.safetensors"), model.resolve("model.safetensors"));
            String config = Files.readString(source.resolve("config.json"));
            refuses(service, model, config.replace("\"llama\"", "\"rwkv\""), "model_type", "rwkv", "gpt_neox");
            refuses(service, model, config.replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 1"),
                    "have no place");
            refuses(service, model, config.replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 3"),
                    "model.layers.2", "missing");
            refuses(service, model, config.replace("\"intermediate_size\": 24", "\"intermediate_size\": 25"),
                    "mlp.gate_proj.weight", "[25, 32]");
            refuses(service, model, config.replace("\"num_hidden_layers\": 2", "\"num_hidden_layers\": 90000000"),
                    "num_hidden_layers");
            refuses(service, model, config.replace("\"num_attention_heads\": 4",
                    "\"num_attention_heads\": 65536, \"head_dim\": 65536"), "head_dim");
            refuses(service, model, config.replace("\"num_key_value_heads\": 2", "\"num_key_value_heads\": 3"),
                    "num_key_value_heads");
            refuses(service, model, config.replace("\"silu\"", "\"mish\""), "hidden_act", "mish");
            refuses(service, model, config.replace("\"rope_theta\": 100.0",
                    "\"rope_scaling\": {\"rope_type\": \"yarn\"}"), "rope_type", "yarn");
        }
    }

    private static void refuses(DjlInferenceService service, Path model, String config, String... words)
            throws Exception {
        Files.writeString(model.resolve("config.json"), config);
        assertThatThrownBy(() -> service.open(new ModelSource(model), OpenOptions.DEFAULT, NEVER))
                .isInstanceOf(InvalidInputException.class).message().contains(words);
    }

    @Test
    void copiedWeightsOutliveTheirFiles(@TempDir Path folder) throws Exception {
        ServiceSettings copying = SETTINGS.with(ServiceSettings.WeightAccess.COPIED);
        try (DjlInferenceService service = new DjlInferenceService(copying)) {
            for (String file : List.of("config.json", "model.safetensors")) {
                Files.copy(tiny("gpt2").directory().resolve(file), folder.resolve(file));
            }
            FloatTensor expected;
            try (LanguageModel original = service.open(tiny("gpt2"), OpenOptions.DEFAULT, NEVER)) {
                expected = original.forward(ForwardRequest.of(TokenIds.of(1, 2, 3)), NEVER).logitValues();
            }
            try (LanguageModel model = service.open(new ModelSource(folder), OpenOptions.DEFAULT, NEVER)) {
                Files.write(folder.resolve("model.safetensors"), new byte[0]);
                assertThat(model.forward(ForwardRequest.of(TokenIds.of(1, 2, 3)), NEVER).logitValues())
                        .isEqualTo(expected);
                assertThat(service.openModels()).allMatch(open -> open.mappedBytes() == 0 && open.privateBytes() > 0);
            }
            assertThatThrownBy(() -> service.open(new ModelSource(folder), OpenOptions.DEFAULT, NEVER))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void requestsSideBySideUsePackedWeightsOfTheirOwn() throws Exception {
        List<TokenIds> texts = List.of(TokenIds.of(3, 14, 15, 9, 2, 6), TokenIds.of(5, 3, 5));
        try (DjlInferenceService alone = new DjlInferenceService(PACKING);
                DjlInferenceService service = new DjlInferenceService(new ServiceSettings(2, 1, 200_000_000)
                        .with(ServiceSettings.WeightAccess.PACKED));
                LanguageModel single = alone.open(tiny("llama"), OpenOptions.DEFAULT, NEVER);
                LanguageModel model = service.open(tiny("llama"), OpenOptions.DEFAULT, NEVER);
                ExecutorService threads = Executors.newFixedThreadPool(texts.size())) {
            List<Future<Integer>> differing = new ArrayList<>();
            for (TokenIds text : texts) {
                FloatTensor expected = single.forward(ForwardRequest.of(text), NEVER).logitValues();
                differing.add(threads.submit(() -> {
                    int count = 0;
                    for (int i = 0; i < 300; i++) {
                        count += model.forward(ForwardRequest.of(text), NEVER).logitValues().equals(expected) ? 0 : 1;
                    }
                    return count;
                }));
            }
            for (Future<Integer> each : differing) {
                assertThat(each.get()).isZero();
            }
        }
    }

    @Test
    void packsAModelOnlyWhereHalfOfTheMemorySuffices() throws Exception {
        long copied = privateBytes(SETTINGS.with(ServiceSettings.WeightAccess.COPIED));
        long packed = privateBytes(PACKING);
        assertThat(packed).isGreaterThan(copied).isLessThan(2 * copied);
        ServiceSettings narrow = new ServiceSettings(1, 1, 2 * packed - 1);
        assertThat(privateBytes(narrow.with(ServiceSettings.WeightAccess.PACKED))).isEqualTo(copied);
    }

    private static long privateBytes(ServiceSettings settings) throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(settings);
                LanguageModel _ = service.open(tiny("llama"), OpenOptions.DEFAULT, NEVER)) {
            return service.openModels().getFirst().privateBytes();
        }
    }

    @Test
    void manyPassesLeaveMemoryAsItWas() throws Exception {
        Path status = Path.of("/proc/self/status");
        Assumptions.assumeTrue(Files.exists(status), "no /proc");
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS);
                LanguageModel model = service.open(tiny("llama"), OpenOptions.DEFAULT, NEVER)) {
            passes(model, 3000);
            long before = residentKilobytes(status);
            passes(model, 10_000);
            assertThat(residentKilobytes(status) - before).isLessThan(24_000);
        }
    }

    private static void passes(LanguageModel model, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            model.forward(ForwardRequest.of(TokenIds.of(3, 14, 15)), NEVER);
        }
        System.gc();
    }

    private static long residentKilobytes(Path status) throws Exception {
        return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).sum();
    }
}
