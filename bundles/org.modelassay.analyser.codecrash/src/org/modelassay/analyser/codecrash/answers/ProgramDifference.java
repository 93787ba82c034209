/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two programs side by side, line by line, and what differs in each line.
 *
 * @param rows the lines of both in order; a line that only one has stands alone
 */
public record ProgramDifference(List<Row> rows) {

    /** Lines that share less than this are not shown as the same line changed. */
    private static final double ALIKE = 0.3;

    /** What is larger than a program of a question is compared line by line only. */
    private static final long MOST_PAIRS = 100_000;
    private static final int LONGEST_LINE = 500;

    private static final Pattern WORD = Pattern.compile("\\w+|\\s+|.", Pattern.DOTALL);

    /** Copies the list. */
    public ProgramDifference {
        rows = List.copyOf(rows);
    }

    /**
     * Part of a line.
     *
     * @param text      the characters
     * @param isChanged whether the other side lacks them
     */
    public record Part(String text, boolean isChanged) {
    }

    /**
     * A line of one program.
     *
     * @param number its number, 1 at the top
     * @param parts  its text in order
     */
    public record Line(int number, List<Part> parts) {

        /** Copies the list. */
        public Line {
            parts = List.copyOf(parts);
        }

        /**
         * The whole line.
         *
         * @return its text
         */
        public String text() {
            return String.join("", parts.stream().map(Part::text).toList());
        }
    }

    /**
     * A line on either side.
     *
     * @param before the line of the first program, if it has one here
     * @param after  the line of the second program, if it has one here
     */
    public record Row(Optional<Line> before, Optional<Line> after) {

        /**
         * Whether the sides differ.
         *
         * @return false for a line that both have
         */
        public boolean isChanged() {
            return before.isEmpty() || after.isEmpty() || before.get().parts().stream().anyMatch(Part::isChanged)
                    || after.get().parts().stream().anyMatch(Part::isChanged);
        }
    }

    /**
     * Compares two programs.
     *
     * @param before the first
     * @param after  the second
     * @return their lines side by side
     */
    public static ProgramDifference between(String before, String after) {
        List<String> left = before.lines().toList();
        List<String> right = after.lines().toList();
        if (isTooLarge(left, right)) {
            return byPlace(left, right);
        }
        double[][] best = new double[left.size() + 1][right.size() + 1];
        double[][] alike = new double[left.size()][right.size()];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                alike[i][j] = likeness(left.get(i), right.get(j));
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]),
                        alike[i][j] < ALIKE ? 0 : alike[i][j] + best[i + 1][j + 1]);
            }
        }
        List<Row> rows = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean both = i < left.size() && j < right.size();
            if (both && alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                rows.add(pair(left.get(i), ++i, right.get(j), ++j));
            } else if (i < left.size() && (j == right.size() || best[i][j] == best[i + 1][j])) {
                rows.add(new Row(Optional.of(whole(left.get(i), ++i)), Optional.empty()));
            } else {
                rows.add(new Row(Optional.empty(), Optional.of(whole(right.get(j), ++j))));
            }
        }
        return new ProgramDifference(rows);
    }

    private static boolean isTooLarge(List<String> left, List<String> right) {
        return (long) left.size() * right.size() > MOST_PAIRS
                || Stream.concat(left.stream(), right.stream()).anyMatch(line -> line.length() > LONGEST_LINE);
    }

    /** Lines beside each other by their numbers, each changed as a whole or not at all. */
    private static ProgramDifference byPlace(List<String> left, List<String> right) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            boolean same = i < left.size() && i < right.size() && left.get(i).equals(right.get(i));
            rows.add(new Row(at(left, i, same), at(right, i, same)));
        }
        return new ProgramDifference(rows);
    }

    private static Optional<Line> at(List<String> lines, int index, boolean same) {
        return index < lines.size()
                ? Optional.of(new Line(index + 1, List.of(new Part(lines.get(index), !same)))) : Optional.empty();
    }

    private static Line whole(String text, int number) {
        return new Line(number, List.of(new Part(text, true)));
    }

    /** The share of words in common, twice the common over both; 1 for equal lines. */
    private static double likeness(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        List<String> a = words(left.strip());
        List<String> b = words(right.strip());
        boolean[] kept = new boolean[a.size()];
        common(a, b, kept, new boolean[b.size()]);
        long shared = IntStream.range(0, kept.length).filter(i -> kept[i] && !a.get(i).isBlank()).count();
        long all = Stream.concat(a.stream(), b.stream()).filter(word -> !word.isBlank()).count();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Row pair(String left, int leftNumber, String right, int rightNumber) {
        List<String> a = words(left);
        List<String> b = words(right);
        boolean[] inA = new boolean[a.size()];
        boolean[] inB = new boolean[b.size()];
        common(a, b, inA, inB);
        return new Row(Optional.of(new Line(leftNumber, parts(a, inA))),
                Optional.of(new Line(rightNumber, parts(b, inB))));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Marks the words of a longest common subsequence on both sides. */
    private static void common(List<String> a, List<String> b, boolean[] inA, boolean[] inB) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j)) ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < a.size() && j < b.size();) {
            if (a.get(i).equals(b.get(j))) {
                inA[i++] = true;
                inB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Neighbours of one kind are one part. */
    private static List<Part> parts(List<String> words, boolean[] common) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.isChanged() != common[i]) {
                parts.set(parts.size() - 1, new Part(last.text() + words.get(i), !common[i]));
            } else {
                parts.add(new Part(words.get(i), !common[i]));
            }
        }
        return parts;
    }
}
