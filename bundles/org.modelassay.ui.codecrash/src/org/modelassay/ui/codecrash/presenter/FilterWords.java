/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.codecrash.presenter;

import java.util.ArrayList;
import java.util.List;

/** The words of a filter, some of which are chosen from lists. */
public final class FilterWords {

    private FilterWords() {
    }

    /**
     * Sets what a list chooses; other words stay.
     *
     * @param filter the filter
     * @param column the column that the list is about
     * @param choice such as {@code =MHC} or {@code !=right}; empty for no choice
     * @return the new filter
     */
    public static String with(String filter, String column, String choice) {
        List<String> words = new ArrayList<>();
        for (String word : filter.strip().split("\\s+")) {
            if (!word.isEmpty() && !word.startsWith(column + "=") && !word.startsWith(column + "!=")) {
                words.add(word);
            }
        }
        if (!choice.isEmpty()) {
            words.add(column + choice);
        }
        return String.join(" ", words);
    }

    /**
     * What a filter chooses from a list.
     *
     * @param filter the filter
     * @param column the column that the list is about
     * @return such as {@code =MHC}; empty for no choice
     */
    public static String choice(String filter, String column) {
        for (String word : filter.strip().split("\\s+")) {
            if (word.startsWith(column + "=") || word.startsWith(column + "!=")) {
                return word.substring(column.length());
            }
        }
        return "";
    }
}
