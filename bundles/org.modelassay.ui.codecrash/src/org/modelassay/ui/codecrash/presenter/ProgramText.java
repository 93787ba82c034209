/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.modelassay.analyser.codecrash.answers.ProgramDifference;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Line;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Part;
import org.modelassay.analyser.codecrash.answers.ProgramDifference.Row;

/**
 * One side of two programs: numbered lines, with empty ones where only the other side has a line, so that equal lines
 * stand beside each other.
 *
 * @param text    the lines
 * @param changed the lines that differ, 0 at the top
 * @param marks   the characters that the other side lacks
 * @param gutter  how many characters at the start of each line are its number
 */
public record ProgramText(String text, List<Integer> changed, List<Mark> marks, int gutter) {

    /** Copies the lists. */
    public ProgramText {
        changed = List.copyOf(changed);
        marks = List.copyOf(marks);
    }

    /**
     * Characters that are marked.
     *
     * @param start  the first
     * @param length how many
     */
    public record Mark(int start, int length) {
    }

    /**
     * The left side.
     *
     * @param difference both programs
     * @return the first
     */
    public static ProgramText before(ProgramDifference difference) {
        return of(difference, Row::before);
    }

    /**
     * The right side.
     *
     * @param difference both programs
     * @return the second
     */
    public static ProgramText after(ProgramDifference difference) {
        return of(difference, Row::after);
    }

    private static ProgramText of(ProgramDifference difference, Function<Row, Optional<Line>> side) {
        int digits = String.valueOf(difference.rows().size()).length();
        StringBuilder text = new StringBuilder();
        List<Integer> changed = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (Row row : difference.rows()) {
            text.append(number == 0 ? "" : "\n");
            Optional<Line> line = side.apply(row);
            String label = line.map(each -> String.valueOf(each.number())).orElse("");
            text.append(" ".repeat(digits - label.length())).append(label).append("  ");
            for (Part part : line.map(Line::parts).orElse(List.of())) {
                if (part.isChanged() && !part.text().isEmpty()) {
                    marks.add(new Mark(text.length(), part.text().length()));
                }
                text.append(part.text());
            }
            if (row.isChanged()) {
                changed.add(number);
            }
            number++;
        }
        return new ProgramText(text.toString(), changed, marks, digits + 2);
    }
}
