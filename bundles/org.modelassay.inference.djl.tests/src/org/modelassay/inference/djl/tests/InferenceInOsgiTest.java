/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The service as a component, its natives from a fragment, called with a foreign context class loader. */
class InferenceInOsgiTest {

    @Test
    void theServiceTellsAStory() throws Exception {
        Path model = sharedData().resolve("stories260k");
        BundleContext context = FrameworkUtil.getBundle(InferenceInOsgiTest.class).getBundleContext();
        ServiceTracker<InferenceService, InferenceService> tracker = new ServiceTracker<>(context,
                InferenceService.class, null);
        tracker.open();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            InferenceService service = tracker.waitForService(20_000);
            assertThat(service).isNotNull();
            try (LanguageModel story = service.open(new ModelSource(model), OpenOptions.DEFAULT,
                    Cancellation.never())) {
                Tokenizer tokenizer = story.tokenizer().orElseThrow();
                TokenIds prompt = tokenizer.encode("", SpecialTokens.ADD).ids();
                Generation generation = story.generate(
                        GenerationRequest.greedy(prompt, 30).stoppingAt(Set.of(2), List.of()), Cancellation.never());
                assertThat(generation.text().orElseThrow()).startsWith("Once upon a time, there was a little girl");
            }
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            tracker.close();
        }
    }

    private static Path sharedData() {
        Path place = Path.of(System.getProperty("modelassay.root", "")).toAbsolutePath();
        String given = System.getProperty("modelassay.sharedData");
        if (given != null) {
            return Path.of(given);
        }
        while (place != null) {
            if (Files.isDirectory(place.resolve("shared/data"))) {
                return place.resolve("shared/data");
            }
            place = place.getParent();
        }
        return Assumptions.abort("shared data not found: set modelassay.sharedData");
    }
}
