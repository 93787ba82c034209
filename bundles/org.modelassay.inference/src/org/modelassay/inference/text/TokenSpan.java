/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.text;

/**
 * Where a token lies in the text: [start, end) in UTF-16 code units, as {@link String#substring(int, int)} counts.
 * <p>
 * Tokens that stand for no text (special tokens) have {@code start == end}. Tokens that are parts of one character
 * share its span.
 *
 * @param start the index of the first code unit
 * @param end   the index after the last
 */
public record TokenSpan(int start, int end) {
}
