/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.model.TokenText;
import org.modelassay.report.files.CsvReader;
import org.modelassay.report.files.RunFiles;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/** A text cut into tokens, each with a value. */
public final class TokenColouring {

    private static final int MOST_TOKENS = 20_000;

    /**
     * A token within the text.
     *
     * @param start  its first character
     * @param length the number of its characters
     * @param value  its value, NaN for none
     */
    public record Token(int start, int length, double value) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Token> tokens = new ArrayList<>();
    private final String measure;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean cut;

    private TokenColouring(String measure) {
        this.measure = measure;
    }

    /**
     * Reads a text.
     *
     * @param result the result
     * @param files  the files of its run
     * @return its tokens, at most the first twenty thousand
     * @throws IOException if it cannot be read
     */
    public static TokenColouring read(TokenText result, RunFiles files) throws IOException {
        TokenColouring colouring =
                new TokenColouring(result.getValue() == null ? "" : Texts.of(result.getValue().getLabel()));
        try (CsvReader reader = files.table(result.getFile())) {
            int token = reader.column("token");
            int value = reader.column("value");
            for (Optional<List<String>> row = reader.next(); row.isPresent(); row = reader.next()) {
                if (colouring.tokens.size() == MOST_TOKENS) {
                    colouring.cut = true;
                    break;
                }
                String number = row.get().get(value);
                colouring.add(row.get().get(token), number.isEmpty() ? Double.NaN : Double.parseDouble(number));
            }
        }
        return colouring;
    }

    private void add(String token, double value) {
        String shown = Markup.visible(token) + (token.endsWith("\n") ? "\n" : "");
        tokens.add(new Token(text.length(), shown.length(), value));
        text.append(shown);
        if (Double.isFinite(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    /**
     * The whole text.
     *
     * @return the tokens one after the other
     */
    public String text() {
        return text.toString();
    }

    /**
     * The tokens.
     *
     * @return in the order of the text
     */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    /**
     * Where a value lies between the lowest and the highest.
     *
     * @param value any number but NaN
     * @return 0 to 1
     */
    public double share(double value) {
        return high > low ? Math.clamp((value - low) / (high - low), 0.0, 1.0) : 1;
    }

    /**
     * The token at a character.
     *
     * @param offset a character of the text, or -1
     * @return the token, or empty
     */
    public Optional<Token> at(int offset) {
        return tokens.stream().filter(token -> offset >= token.start() && offset < token.start() + token.length())
                .findFirst();
    }

    /**
     * What the colours mean.
     *
     * @return a sentence
     */
    public String legend() {
        String range = low > high ? "no values" : "from " + NumberText.brief(low) + " (first colour) to "
                + NumberText.brief(high) + " (last colour)";
        return (measure.isEmpty() ? "" : measure + ", ") + range + (cut ? "; only the first tokens are shown" : "");
    }
}
