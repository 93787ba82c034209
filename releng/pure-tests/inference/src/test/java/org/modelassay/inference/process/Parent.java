/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.nio.file.Path;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.TokenIds;

/** A process that asks without end, to be killed. */
public final class Parent {

    private Parent() {
    }

    /** Says which process works for it, then works. */
    public static void main(String[] arguments) throws Exception {
        ProcessInferenceService service = new ProcessInferenceService(ModelHost::launch,
                new DjlInferenceService(ModelHost.SETTINGS));
        LanguageModel model =
                service.open(new ModelSource(Path.of(System.getProperty("model", ""))), OpenOptions.DEFAULT,
                        Cancellation.never());
        System.out.println(service.process().orElseThrow().pid());
        while (true) {
            model.generate(GenerationRequest.greedy(TokenIds.of(1), 400).with(GenerationRequest.Cache.NONE),
                    Cancellation.never());
        }
    }
}
