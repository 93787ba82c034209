/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.internal.decoder.Shared;

/** What the service says of models and devices without running a model. */
class ServiceFactsTest {

    private static final ServiceSettings SETTINGS = new ServiceSettings(1, 1, 200_000_000);

    @Test
    void describesAModelAsItWouldOpenIt() throws Exception {
        ModelSource source = new ModelSource(Shared.resource("architectures").resolve("qwen3"));
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS)) {
            ModelDescription described = service.describe(source, OpenOptions.DEFAULT);
            try (LanguageModel model = service.open(source, OpenOptions.DEFAULT, Cancellation.never())) {
                assertThat(described).isEqualTo(model.description());
            }
            assertThat(described.verification().orElseThrow().deviation()).isBetween(0.0, 1e-4);
        }
    }

    @Test
    void refusesToDescribeWhatItCannotRun(@TempDir Path folder) throws Exception {
        Path model = Shared.resource("architectures").resolve("llama");
        Files.copy(model.resolve("model.safetensors"), folder.resolve("model.safetensors"));
        Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"abacus\"}");
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS)) {
            assertThatThrownBy(() -> service.describe(new ModelSource(folder), OpenOptions.DEFAULT))
                    .isInstanceOf(InvalidInputException.class).hasMessageContaining("abacus");
        }
    }

    @Test
    void theProcessorProvesThatItWorks() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(SETTINGS)) {
            List<DeviceTest> tests = service.testDevices(Cancellation.never());
            DeviceTest processor = tests.getFirst();
            assertThat(processor.device()).isEqualTo("cpu");
            assertThat(processor.engine()).startsWith("PyTorch 2.");
            assertThat(processor.checks()).hasSize(2);
            assertThat(processor.passed()).as(processor.toString()).isTrue();
        }
    }

    @Test
    void aResultThatIsNoNumberProvesNothing() {
        assertThat(new DeviceTest.Check("product", Double.NaN, 1).passed()).isFalse();
        assertThat(new DeviceTest("cpu", "none", 1, 1, List.of(), "").passed()).isFalse();
    }
}
