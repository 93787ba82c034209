/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.prompt;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** Prompts as the tokens of one model, and back. */
public final class PromptTokens {

    private final LanguageModel model;

    private final Tokenizer tokenizer;

    private final TokenIds start;

    /**
     * The tokens of a model.
     *
     * @param model the model
     * @throws InvalidInputException when it has no tokenizer
     */
    public PromptTokens(LanguageModel model) throws InvalidInputException {
        this.model = model;
        this.tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(Diagnostic.error("model",
                "has no tokenizer, so that it cannot read a prompt",
                "put its tokenizer.json beside its weights")));
        this.start = tokenizer.encode("a", SpecialTokens.NONE).ids();
    }

    /**
     * The tokens of a prompt, with those that the tokenizer puts before every text.
     *
     * @param parameter where the prompt stands, for messages
     * @param text      the prompt
     * @return at least two tokens
     * @throws InvalidInputException when there are fewer, or more than the model takes
     */
    public TokenIds encode(String parameter, String text) throws InvalidInputException {
        TokenIds tokens = tokenizer.encode(text, SpecialTokens.ADD).ids();
        int context = model.description().context();
        if (tokens.size() < 2 || tokens.size() > context) {
            throw new InvalidInputException(Diagnostic.error(parameter, "has " + tokens.size()
                    + " tokens, from 2 to " + context + " are needed", "give another text"));
        }
        return tokens;
    }

    /**
     * The token of a word, which must be one token.
     *
     * @param parameter where the word stands, for messages
     * @param word      the word, with the blank before it where it has one
     * @return its token
     * @throws InvalidInputException when it is several
     */
    public int single(String parameter, String word) throws InvalidInputException {
        TokenIds tokens = tokenizer.encode(word, SpecialTokens.NONE).ids();
        // some tokenizers put a blank before every text
        for (TokenIds candidate : List.of(tokens, tokenizer.encode(word.strip(), SpecialTokens.NONE).ids())) {
            if (candidate.size() == 1 && text(candidate.get(0)).equals(word)) {
                return candidate.get(0);
            }
        }
        if (tokens.size() == 1) {
            return tokens.get(0);
        }
        throw new InvalidInputException(Diagnostic.error(parameter, "'" + word + "' is " + tokens.size() + " tokens: "
                + String.join(" ", labels(tokens)),
                "give a word of one token; most tokenizers want the blank before it"));
    }

    /** The text of a token behind others, where its blank counts. */
    private String text(int token) {
        String before = tokenizer.decode(start, SpecialTokens.ADD);
        String both = tokenizer.decode(start.then(TokenIds.of(token)), SpecialTokens.ADD);
        return both.startsWith(before) ? both.substring(before.length())
                : tokenizer.decode(TokenIds.of(token), SpecialTokens.ADD);
    }

    /**
     * A token as people read it.
     *
     * @param token its id
     * @return its text with visible blanks, or its id where it has none
     */
    public String label(int token) {
        String shown = text(token).replace(' ', '\u00b7').replace("\n", "\u21b5").replace("\t", "\u21e5");
        return shown.isEmpty() ? "#" + token : shown;
    }

    /**
     * Tokens as people read them.
     *
     * @param tokens the tokens
     * @return a label for each
     */
    public List<String> labels(TokenIds tokens) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            labels.add(label(tokens.get(i)));
        }
        return labels;
    }

    /**
     * Labels of places: charts need them to differ.
     *
     * @param tokens the tokens
     * @return position and text of each
     */
    public List<String> places(TokenIds tokens) {
        List<String> labels = labels(tokens);
        List<String> places = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            places.add(i + " " + labels.get(i));
        }
        return places;
    }
}
