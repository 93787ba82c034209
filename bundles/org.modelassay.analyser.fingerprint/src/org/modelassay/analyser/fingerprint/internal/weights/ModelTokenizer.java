/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.weights;

import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.Tokenizer;

/** The tokenizer that fingerprints are written with. */
public final class ModelTokenizer {

    private ModelTokenizer() {
    }

    /** The model's tokenizer, or the reason why there is none. */
    public static Tokenizer of(LanguageModel model, Input input) throws InvalidInputException {
        return model.tokenizer().orElseThrow(() -> new InvalidInputException(
                Diagnostic.error(input.name(), "has no tokenizer.json", "put it beside the weights")));
    }
}
