/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.charts.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places names beside the right ends of lines so that they keep apart. */
public final class DirectLabels {

    private DirectLabels() {
    }

    /**
     * A name beside a line.
     *
     * @param curve the index of the line
     * @param text  the name
     * @param end   where the line ends, points from the top
     * @param y     where the middle of the name stands
     */
    public record Label(int curve, String text, int end, int y) {
    }

    /**
     * Names beside the ends of visible lines.
     *
     * @param model  what is drawn
     * @param state  what is shown of it
     * @param at     where it is
     * @param height the height of the plot
     * @param line   the height of a name
     * @return the names from top to bottom
     */
    public static List<Label> place(XyModel model, XyState state, Projection at, int height, int line) {
        List<Label> labels = new ArrayList<>();
        for (int c = 0; c < model.curves().size(); c++) {
            double[] values = model.curves().get(c).values();
            int last = values.length - 1;
            while (last >= 0 && Double.isNaN(values[last])) {
                last--;
            }
            if (last >= 0 && state.isVisible(c)) {
                int end = Math.clamp(at.y(values[last]), 0, Math.max(0, height));
                labels.add(new Label(c, model.curves().get(c).label(), end, end));
            }
        }
        labels.sort(Comparator.comparingInt(Label::end));
        return apart(labels, height, line);
    }

    private static List<Label> apart(List<Label> labels, int height, int line) {
        List<Label> placed = new ArrayList<>();
        int free = line / 2;
        for (Label label : labels) {
            int y = Math.max(label.y(), free);
            placed.add(new Label(label.curve(), label.text(), label.end(), y));
            free = y + line;
        }
        int limit = height - line / 2;
        for (int i = placed.size() - 1; i >= 0; i--) {
            Label label = placed.get(i);
            int y = Math.min(label.y(), limit);
            placed.set(i, new Label(label.curve(), label.text(), label.end(), y));
            limit = y - line;
        }
        return placed;
    }
}
