/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

/**
 * Which embedding.
 *
 * @param scheme the id of the scheme
 * @param rate   the learning rate
 * @param count  how many fingerprints
 * @param repeat with the so-manieth secret, from 0
 */
public record Place(String scheme, double rate, int count, int repeat) {

    /** The id of its unit of work. */
    public String id() {
        return scheme + "/" + count + "/" + repeat;
    }
}
