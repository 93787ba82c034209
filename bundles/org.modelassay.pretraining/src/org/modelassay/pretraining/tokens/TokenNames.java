/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tokens by the characters that stand for their bytes. No two have the same: a pair whose joined name is known
 * already becomes the token of that name.
 */
final class TokenNames {

    private final List<String> names = new ArrayList<>();

    private final Map<String, Integer> tokens = new HashMap<>();

    TokenNames() {
        add(BytePairTrainer.END_OF_TEXT);
        ByteAlphabet alphabet = new ByteAlphabet();
        for (int value = 0; value < 256; value++) {
            add(alphabet.character(value));
        }
    }

    private int add(String name) {
        names.add(name);
        tokens.put(name, names.size() - 1);
        return names.size() - 1;
    }

    /** {@return the token of two tokens together} */
    int join(int left, int right) {
        String name = names.get(left) + names.get(right);
        Integer known = tokens.get(name);
        return known == null ? add(name) : known;
    }

    int count() {
        return names.size();
    }

    String name(int token) {
        return names.get(token);
    }
}
