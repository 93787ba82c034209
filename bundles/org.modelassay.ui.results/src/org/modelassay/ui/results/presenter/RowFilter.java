/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a table a reader wants to see. Words separated by blanks must all hold: {@code column>=number} and
 * {@code column=text} compare a column, any other word is looked for in texts and whole numbers.
 */
public final class RowFilter {

    private static final Pattern COMPARISON = Pattern.compile("([^<>=!]+)(<=|>=|!=|<|>|=)(.*)");

    private final List<IntPredicate> conditions = new ArrayList<>();

    /**
     * Understands a filter.
     *
     * @param table the table
     * @param text  the words
     */
    public RowFilter(TableText table, String text) {
        for (String word : text.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                conditions.add(condition(table, word));
            }
        }
    }

    /**
     * Whether a row is wanted.
     *
     * @param row the row
     * @return whether every condition holds
     */
    public boolean accepts(int row) {
        for (IntPredicate condition : conditions) {
            if (!condition.test(row)) {
                return false;
            }
        }
        return true;
    }

    private static IntPredicate condition(TableText table, String word) {
        Matcher matcher = COMPARISON.matcher(word);
        if (matcher.matches()) {
            OptionalInt index = table.column(matcher.group(1));
            if (index.isPresent()) {
                return comparison(table.columns().get(index.getAsInt()), matcher.group(2), matcher.group(3));
            }
        }
        String part = word.toLowerCase(Locale.ROOT);
        return row -> contains(table, row, part);
    }

    private static boolean contains(TableText table, int row, String part) {
        for (ColumnText column : table.columns()) {
            double number = column.number(row);
            boolean searched = !column.isNumeric() || number == Math.rint(number);
            if (searched && column.exact(row).toLowerCase(Locale.ROOT).contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static IntPredicate comparison(ColumnText column, String sign, String value) {
        if (!column.isNumeric() || value.isEmpty()) {
            return row -> column.exact(row).equalsIgnoreCase(value) == !sign.equals("!=");
        }
        double bound;
        try {
            bound = Double.parseDouble(value);
        } catch (NumberFormatException _) {
            return row -> true;
        }
        return switch (sign) {
        case "<" -> row -> column.number(row) < bound;
        case "<=" -> row -> column.number(row) <= bound;
        case ">" -> row -> column.number(row) > bound;
        case ">=" -> row -> column.number(row) >= bound;
        case "!=" -> row -> column.number(row) != bound;
        default -> row -> column.number(row) == bound;
        };
    }
}
