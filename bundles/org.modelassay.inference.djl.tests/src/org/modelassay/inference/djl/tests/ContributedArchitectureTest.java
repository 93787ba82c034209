/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.text.TokenIds;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** This bundle brings an architecture; the service runs its models. */
class ContributedArchitectureTest {

    @TempDir
    Path folder = Path.of("");

    private static Path llama() {
        Path place = Path.of(System.getProperty("modelassay.root", "")).toAbsolutePath();
        Path inside = Path.of("releng/pure-tests/inference/src/test/resources/architectures/llama");
        while (place != null && !Files.isDirectory(place.resolve(inside))) {
            place = place.getParent();
        }
        if (place == null) {
            throw new IllegalStateException("not inside the repository");
        }
        return place.resolve(inside);
    }

    /** The same model under other names. */
    private Path corvid(String type, String more) throws Exception {
        Path model = Files.createDirectories(folder.resolve(type));
        String config = Files.readString(llama().resolve("config.json"))
                .replace("\"model_type\": \"llama\"", "\"model_type\": \"" + type + "\"" + more)
                .replace("hidden_size", "n_embd");
        Files.writeString(model.resolve("config.json"), config);
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(llama().resolve("model.safetensors")))
                .order(ByteOrder.LITTLE_ENDIAN);
        byte[] header = new byte[(int) file.getLong()];
        file.get(header);
        String renamed = new String(header, StandardCharsets.UTF_8)
                .replace("\"model.embed_tokens.weight\"", "\"wte.weight\"               ");
        assertThat(renamed).hasSize(header.length).contains("wte.weight");
        byte[] all = Files.readAllBytes(llama().resolve("model.safetensors"));
        System.arraycopy(renamed.getBytes(StandardCharsets.UTF_8), 0, all, Long.BYTES, header.length);
        Files.write(model.resolve("model.safetensors"), all);
        return model;
    }

    private static FloatTensor logits(InferenceService service, Path model) throws Exception {
        try (LanguageModel opened = service.open(new ModelSource(model), OpenOptions.DEFAULT, Cancellation.never())) {
            return opened.forward(ForwardRequest.of(TokenIds.of(1, 5, 9, 2)), Cancellation.never()).logitValues();
        }
    }

    @Test
    void runsAModelOfAnArchitectureThatAPlugInBrings() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(ContributedArchitectureTest.class).getBundleContext();
        ServiceTracker<InferenceService, InferenceService> tracker = new ServiceTracker<>(context,
                InferenceService.class, null);
        tracker.open();
        try {
            InferenceService service = tracker.waitForService(20_000);
            Path model = corvid("corvid_v2", "");
            assertThat(logits(service, model)).isEqualTo(logits(service, llama()));
            assertThat(service.describe(new ModelSource(model), OpenOptions.DEFAULT).verification().orElseThrow()
                    .against()).isEqualTo("Llama, says plug-in org.modelassay.inference.djl.tests");
            Path other = corvid("corvid", ", \"use_alibi\": true");
            assertThatThrownBy(() -> logits(service, other)).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("use_alibi");
            Path unknown = corvid("missing", "");
            assertThatThrownBy(() -> logits(service, unknown)).isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("\"missing\" is not known").hasMessageContaining("corvid")
                    .hasMessageContaining("'missing' of plug-in org.modelassay.inference.djl.tests: the entry cannot be read: "
                            + "it is empty, or no file of the plug-in");
        } finally {
            tracker.close();
        }
    }
}
