/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.tokens;

import java.nio.charset.StandardCharsets;

/**
 * A printable character for each byte, as in GPT-2's {@code bytes_to_unicode}: printable characters of Latin-1 stand for
 * themselves, the others for U+0100 and on, in order.
 */
final class ByteAlphabet {

    private final char[] characters = new char[256];

    ByteAlphabet() {
        int next = 256;
        for (int value = 0; value < characters.length; value++) {
            boolean printable = value >= '!' && value <= '~' || value >= 0xA1 && value <= 0xAC || value >= 0xAE;
            characters[value] = (char) (printable ? value : next++);
        }
    }

    /** {@return the character of a byte from 0 to 255} */
    String character(int value) {
        return String.valueOf(characters[value]);
    }

    /** {@return the bytes of a text in UTF-8, from 0 to 255} */
    static int[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int[] values = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            values[i] = bytes[i] & 0xFF;
        }
        return values;
    }
}
