/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.corpus;

import java.io.IOException;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;

/** Sequences of tokens of one length, numbered. */
public interface Sequences {

    /**
     * How many there are.
     *
     * @return the number
     */
    int count();

    /**
     * How many tokens each has.
     *
     * @return the length
     */
    int length();

    /**
     * One of them.
     *
     * @param index from 0
     * @return its tokens
     * @throws InvalidInputException when the file was changed meanwhile
     * @throws IOException           when it cannot be read
     */
    TokenIds get(int index) throws InvalidInputException, IOException;

    /**
     * A part of them.
     *
     * @param from  the first
     * @param count how many
     * @return the part, numbered from 0
     */
    default Sequences part(int from, int count) {
        Sequences whole = this;
        return new Sequences() {

            @Override
            public int count() {
                return count;
            }

            @Override
            public int length() {
                return whole.length();
            }

            @Override
            public TokenIds get(int index) throws InvalidInputException, IOException {
                return whole.get(from + index);
            }
        };
    }
}
