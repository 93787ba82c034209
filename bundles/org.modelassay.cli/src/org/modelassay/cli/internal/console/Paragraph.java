/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.util.ArrayList;
import java.util.List;

/** Running text, broken at blanks. */
public final class Paragraph {

    private static final int WIDTH = 79;

    private Paragraph() {
    }

    /**
     * Breaks a text into lines of at most 79 characters; a longer word stands alone.
     *
     * @param text   any text; runs of white space count as one blank
     * @param indent how many blanks stand before each line
     * @return the lines, none for a blank text
     */
    public static List<String> lines(String text, int indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && indent + line.length() + 1 + word.length() > WIDTH) {
                lines.add(" ".repeat(indent) + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(" ".repeat(indent) + line);
        }
        return lines;
    }
}
