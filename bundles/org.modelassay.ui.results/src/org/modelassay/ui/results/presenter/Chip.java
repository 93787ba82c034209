/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import org.modelassay.model.Outcome;

/**
 * A verdict, or how the run ended, in a few words.
 *
 * @param outcome what it came to
 * @param label   a mark and a word: colour alone says nothing
 * @param text    what was judged, may be empty
 * @param hover   the verdict in a sentence
 */
public record Chip(Outcome outcome, String label, String text, String hover) {
}
