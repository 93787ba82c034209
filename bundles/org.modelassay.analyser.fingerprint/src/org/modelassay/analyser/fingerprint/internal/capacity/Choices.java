/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.capacity;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/**
 * How each scheme is embedded, chosen with a secret and text of their own before anything is measured: among the
 * settings that learn 98 % of the fingerprints the one that raises the loss least, and where none does, the one that
 * learns most.
 *
 * @param tried what came of each setting, on validating text; empty where there was nothing to choose
 */
public record Choices(SequencedMap<Setting, Cell> tried) {

    /** The share of fingerprints that counts as learnt. */
    public static final double ENOUGH = 0.98;

    /**
     * What is chosen for a scheme.
     *
     * @param scheme   the scheme
     * @param settings its settings, in order; with a single one there is no choice
     * @return one of them
     */
    public Setting of(String scheme, List<Setting> settings) {
        return tried.entrySet().stream().filter(each -> each.getKey().scheme().equals(scheme))
                .min(Comparator.comparing(each -> rank(each.getValue()))).map(each -> each.getKey())
                .orElse(settings.getFirst());
    }

    private static double rank(Cell cell) {
        // harm is far below a thousand nats
        return cell.after() >= ENOUGH ? cell.harm() : 1000 * (2 - cell.after());
    }

    /**
     * Writes a table of everything that was tried.
     *
     * @param chosen  what was chosen
     * @param results takes the table
     * @throws IOException if it cannot be written
     */
    public void write(List<Setting> chosen, Results results) throws IOException {
        if (tried.isEmpty()) {
            return;
        }
        List<Setting> settings = List.copyOf(tried.sequencedKeySet());
        List<Cell> cells = List.copyOf(tried.sequencedValues());
        try (TableWriter table = results.table(new Table("choices", "How is each scheme embedded?",
                List.of(Column.text("scheme", "Scheme"), Column.number("rate", "Learning rate", ""),
                        Column.number("pull", "Pull", "share"),
                        Column.number("success", "Given by the marked model", "share"),
                        Column.number("harm", "Rise of the loss on validating text", "nats"),
                        Column.number("epochs", "Epochs", "count"), Column.text("chosen", "Chosen")),
                "Chosen with a secret of its own: least harm among what learns 98 %, otherwise what learns most."))) {
            for (int i : IntStream.range(0, settings.size()).toArray()) {
                Setting setting = settings.get(i);
                Cell cell = cells.get(i);
                table.row(setting.scheme(), setting.rate(), setting.pull(), cell.after(), cell.harm(), cell.epochs(),
                        chosen.contains(setting) ? "yes" : "");
            }
        }
    }
}
