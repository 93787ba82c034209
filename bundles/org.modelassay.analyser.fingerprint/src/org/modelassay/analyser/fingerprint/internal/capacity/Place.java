/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

/**
 * Which embedding.
 *
 * @param scheme how answers are chosen
 * @param count  how many fingerprints
 * @param repeat which secret, from 0
 */
public record Place(String scheme, int count, int repeat) {

    /** The id of its unit of work. */
    public String id() {
        return scheme + "/" + count + "/" + repeat;
    }
}
