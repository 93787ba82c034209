/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.attribution;

import org.modelassay.inference.text.TokenIds;

/**
 * Why one token rather than another?
 *
 * @param tokens   what the model reads
 * @param position where it is asked
 * @param target   the token that is spoken for
 * @param foil     the token that it is compared with
 */
public record Question(TokenIds tokens, int position, int target, int foil) {
}
