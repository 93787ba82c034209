/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * Pieces of text, none in two lists.
 *
 * @param training   trained on after marking
 * @param validation settings are chosen by it
 * @param heldOut    the results are measured on it
 */
public record Texts(List<TokenIds> training, List<TokenIds> validation, List<TokenIds> heldOut) {

    private static final int HELD_OUT = 32;

    private static final int LEAST = 5;

    /** Copies the lists. */
    public Texts {
        training = List.copyOf(training);
        validation = List.copyOf(validation);
        heldOut = List.copyOf(heldOut);
    }

    /**
     * Cuts texts.
     *
     * @param tokenizer the model's
     * @param text      like the model's own: the end is held out, what is before it validates
     * @param other     what is trained on after marking; without it the rest of the text is
     * @param length    tokens of a piece
     * @return the pieces
     * @throws InvalidInputException when a text is too short
     * @throws IOException           when a file cannot be read
     */
    public static Texts of(Tokenizer tokenizer, Input text, Optional<Input> other, int length)
            throws InvalidInputException, IOException {
        List<TokenIds> pieces = pieces(tokenizer, text, length);
        if (pieces.size() < LEAST) {
            throw refused("text", pieces.size(), length, LEAST);
        }
        int held = Math.min(HELD_OUT, pieces.size() / LEAST);
        int training = pieces.size() - 2 * held;
        List<TokenIds> after = pieces.subList(0, training);
        if (other.isPresent()) {
            after = pieces(tokenizer, other.get(), length);
            if (after.isEmpty()) {
                throw refused("other", 0, length, 1);
            }
        }
        return new Texts(after, pieces.subList(training, training + held),
                pieces.subList(training + held, pieces.size()));
    }

    private static InvalidInputException refused(String role, int pieces, int length, int least) {
        return new InvalidInputException(Diagnostic.error(role, "has " + pieces + " pieces of " + length
                + " tokens, and " + least + " are the least", "bind a longer text, or make pieces shorter"));
    }

    private static List<TokenIds> pieces(Tokenizer tokenizer, Input text, int length) throws IOException {
        return TextQuality.windows(tokenizer.encode(Files.readString(text.path()), SpecialTokens.NONE).ids(), length,
                Integer.MAX_VALUE);
    }
}
