/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

import java.util.List;

/**
 * A text with one value for each token.
 *
 * @param name    a stable key; the file is {@code tables/<name>.csv}
 * @param title   the question the text answers
 * @param tokens  the tokens in order, as text
 * @param value   what the values measure, with the unit
 * @param values  one value for each token; NaN for none
 * @param reading how to read it; may be empty
 */
public record TokenText(String name, String title, List<String> tokens, Axis value, double[] values,
        String reading) {

    /**
     * Checks the length and copies the list.
     *
     * @throws IllegalArgumentException if there is not one value for each token
     */
    public TokenText {
        tokens = List.copyOf(tokens);
        if (values.length != tokens.size()) {
            throw new IllegalArgumentException(
                    name + ": " + values.length + " values for " + tokens.size() + " tokens");
        }
    }
}
