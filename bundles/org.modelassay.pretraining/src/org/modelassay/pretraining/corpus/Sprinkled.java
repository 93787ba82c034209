/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

/**
 * A corpus with documents of another at regular places, which begin again when they end.
 *
 * @param main  most documents, in order
 * @param other what stands in place of one
 * @param every one document of so many is of {@code other}, from 1
 */
public record Sprinkled(Corpus main, Corpus other, int every) implements Corpus {

    @Override
    public long size() {
        return main.size();
    }

    @Override
    public String document(long index) {
        return index % every == every - 1 ? other.document(index / every % other.size()) : main.document(index);
    }
}
