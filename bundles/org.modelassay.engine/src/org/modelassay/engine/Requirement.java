/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/**
 * A service that an analyser needs.
 *
 * @param service the kind of service, such as {@code inference}
 * @param access  what it must offer, such as {@code logits}; may be empty
 */
public record Requirement(String service, String access) {
}
