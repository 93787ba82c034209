/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose content may be installed beside that of authorities which the Java platform trusts.
 *
 * @param unsigned whether content that nobody has signed is accepted
 * @param keys     fingerprints of PGP keys, as hexadecimal digits in lower case without blanks
 */
public record Trust(boolean unsigned, Set<String> keys) {

    private static final int FINGERPRINT = 40;
    private static final String UNSIGNED = "unsigned";

    /** Checks nothing. */
    public Trust {
        keys = Set.copyOf(keys);
    }

    /**
     * Reads what a person wrote.
     *
     * @param words each {@code unsigned} or the whole fingerprint of a PGP key
     * @return the trust they express
     * @throws IllegalArgumentException for any other word
     */
    public static Trust of(Collection<String> words) {
        boolean unsigned = false;
        Set<String> keys = new HashSet<>();
        for (String word : words) {
            String plain = word.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
            if (plain.equals(UNSIGNED)) {
                unsigned = true;
            } else if (plain.length() >= FINGERPRINT && plain.matches("[0-9a-f]+")) {
                keys.add(plain);
            } else {
                throw new IllegalArgumentException(word);
            }
        }
        return new Trust(unsigned, keys);
    }

    /**
     * What a person would write.
     *
     * @return words that {@link #of} reads, sorted
     */
    public List<String> words() {
        List<String> words = new ArrayList<>(keys);
        if (unsigned) {
            words.add(UNSIGNED);
        }
        words.sort(null);
        return words;
    }

    /**
     * Trust in whoever is trusted by one or the other.
     *
     * @param other further trust
     * @return the union
     */
    public Trust or(Trust other) {
        Set<String> all = new HashSet<>(keys);
        all.addAll(other.keys);
        return new Trust(unsigned || other.unsigned, all);
    }
}
