/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

/**
 * A way to embed by a scheme, one of those that are tried.
 *
 * @param scheme how answers are chosen
 * @param rate   the learning rate
 * @param pull   how far each step takes weights back
 */
public record Setting(String scheme, double rate, double pull) {

    /** The id of its unit of work. */
    public String id() {
        return "choice/" + scheme + "/" + rate + "/" + pull;
    }
}
