/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** What a model reads: a text or the ids of tokens. */
final class PromptOption {

    @Option(names = "--text", paramLabel = "TEXT", required = true,
            description = "The text to read; the special tokens of the model's tokenizer are added.")
    private @Nullable String text;

    @Option(names = "--tokens", paramLabel = "ID", split = ",", required = true,
            description = "The ids of the tokens to read, separated by commas; nothing is added.")
    private List<Integer> tokens = new ArrayList<>();

    /**
     * The tokens to read.
     *
     * @param model the model that reads them
     * @return the tokens
     * @throws InvalidInputException when a text was given to a model without a tokenizer
     */
    TokenIds tokens(LanguageModel model) throws InvalidInputException {
        String given = text;
        if (given == null) {
            return TokenIds.of(tokens.stream().mapToInt(Integer::intValue).toArray());
        }
        Tokenizer tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(
                Diagnostic.error(model.description().directory().toString(), "the model has no tokenizer.json",
                        "give ids with --tokens instead of --text")));
        return tokenizer.encode(given, SpecialTokens.ADD).ids();
    }
}
