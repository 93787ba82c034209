/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.pretraining.corpus.Corpus;
import org.modelassay.pretraining.tokens.BytePairTokenizer;

/** The tokens of a corpus in memory, two bytes each: documents in order, the marker between texts before each. */
final class TokenSequence {

    private char[] tokens = new char[1 << 16];

    private int size;

    private TokenSequence() {
    }

    /**
     * Reads a corpus.
     *
     * @param corpus       the documents
     * @param tokenizer    of at most 65,536 tokens
     * @param most         how many tokens are enough
     * @param cancellation stops between documents
     * @return at most {@code most} tokens
     */
    static TokenSequence of(Corpus corpus, BytePairTokenizer tokenizer, int most, Cancellation cancellation) {
        TokenSequence sequence = new TokenSequence();
        for (long i = 0; i < corpus.size() && sequence.size < most; i++) {
            cancellation.check();
            sequence.add(tokenizer.endOfText());
            for (int token : tokenizer.encode(corpus.document(i))) {
                sequence.add(token);
            }
        }
        sequence.size = Math.min(sequence.size, most);
        return sequence;
    }

    private void add(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, Math.multiplyExact(size, 2));
        }
        tokens[size++] = (char) token;
    }

    int size() {
        return size;
    }

    /** {@return a copy of some tokens} */
    int[] slice(int start, int length) {
        int[] slice = new int[length];
        for (int i = 0; i < length; i++) {
            slice[i] = tokens[start + i];
        }
        return slice;
    }

    /** {@return the digest of the tokens, two bytes each, big endian} */
    Digest digest() {
        ByteBuffer bytes = ByteBuffer.allocate(size * Character.BYTES);
        bytes.asCharBuffer().put(tokens, 0, size);
        return Digest.of(bytes.array());
    }
}
