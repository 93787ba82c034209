/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** The token that begins what a model writes. */
public final class StartToken {

    private StartToken() {
    }

    /**
     * The first token.
     *
     * @param model      the directory of the model
     * @param wanted     what the user asked for; -1 for what the configuration says
     * @param vocabulary the number of token ids
     * @return the id
     * @throws InvalidInputException when there is none, or it is outside the vocabulary
     * @throws IOException           when the configuration cannot be read
     */
    public static int of(Path model, int wanted, int vocabulary) throws InvalidInputException, IOException {
        long token = wanted >= 0 ? wanted : configured(model);
        if (token < 0 || token >= vocabulary) {
            throw new InvalidInputException(Diagnostic.error("start",
                    wanted >= 0 ? "the model has " + vocabulary + " tokens, and " + wanted + " is none of them"
                            : "the configuration of the model names no token that begins or ends a sequence",
                    "set start to a token id below " + vocabulary));
        }
        return (int) token;
    }

    private static long configured(Path model) throws InvalidInputException, IOException {
        try (Checkpoint checkpoint = Checkpoint.open(model)) {
            OptionalLong first = checkpoint.config().map(config -> config.integer("bos_token_id"))
                    .orElse(OptionalLong.empty());
            return first.isPresent() ? first.getAsLong()
                    : checkpoint.config().map((ModelConfig config) -> config.integer("eos_token_id"))
                            .orElse(OptionalLong.empty()).orElse(-1);
        }
    }
}
