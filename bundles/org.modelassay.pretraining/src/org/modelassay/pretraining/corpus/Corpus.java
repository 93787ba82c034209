/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

/** Documents that can be asked for in any order, any number of times. Safe for use by many threads. */
public interface Corpus {

    /**
     * The number of documents.
     *
     * @return at least 1; {@link Long#MAX_VALUE} when new ones never end
     */
    long size();

    /**
     * A document.
     *
     * @param index from 0 to below {@link #size()}
     * @return its text, always the same for the same index
     */
    String document(long index);
}
