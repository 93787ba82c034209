/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.util.random.RandomGenerator;

/** Lines whose end follows from their beginning: sums, sorting, brackets. */
final class Puzzles {

    private static final int LETTERS = 26;

    private static final String OPENING = "([{";

    private static final String CLOSING = ")]}";

    private static final int DEEPEST = 6;

    private Puzzles() {
    }

    /** {@return two numbers, the sign of equality, and their sum} */
    static String sum(RandomGenerator random) {
        int left = random.nextInt(100);
        int right = random.nextInt(100);
        return left + "+" + right + "=" + (left + right);
    }

    /** {@return different letters, a colon, and the same letters sorted} */
    static String sorting(RandomGenerator random) {
        int count = 3 + random.nextInt(5);
        int chosen = 0;
        StringBuilder given = new StringBuilder("sort");
        while (Integer.bitCount(chosen) < count) {
            int letter = random.nextInt(LETTERS);
            if ((chosen & 1 << letter) == 0) {
                chosen |= 1 << letter;
                given.append(' ').append((char) ('a' + letter));
            }
        }
        given.append(" :");
        for (int letter = 0; letter < LETTERS; letter++) {
            if ((chosen & 1 << letter) != 0) {
                given.append(' ').append((char) ('a' + letter));
            }
        }
        return given.toString();
    }

    /** {@return balanced brackets} */
    static String brackets(RandomGenerator random) {
        StringBuilder open = new StringBuilder();
        StringBuilder line = new StringBuilder();
        int pairs = 4 + random.nextInt(9);
        while (pairs > 0 || !open.isEmpty()) {
            boolean opens = pairs > 0 && open.length() < DEEPEST && (open.isEmpty() || random.nextBoolean());
            if (opens) {
                int shape = random.nextInt(OPENING.length());
                open.append(CLOSING.charAt(shape));
                line.append(OPENING.charAt(shape)).append(' ');
                pairs--;
            } else {
                line.append(open.charAt(open.length() - 1)).append(' ');
                open.setLength(open.length() - 1);
            }
        }
        return line.toString().stripTrailing();
    }
}
