/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import org.modelassay.model.Outcome;

/**
 * A gate, control or note.
 *
 * @param outcome what it means for the answer
 * @param label   what it is, with a mark; empty for a note
 * @param text    the sentence
 */
public record Check(Outcome outcome, String label, String text) {
}
