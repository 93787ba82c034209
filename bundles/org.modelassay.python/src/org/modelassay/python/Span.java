/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python;

/**
 * The part of a source text that a node was made from.
 *
 * @param start where it begins
 * @param end   where it ends, exclusive
 */
public record Span(Position start, Position end) {
}
