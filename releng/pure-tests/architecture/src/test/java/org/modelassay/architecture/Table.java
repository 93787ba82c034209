/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The committed table of bundles, {@code bundles.csv}. */
record Table(Map<String, Row> rows) {

    /** What one bundle may be and use. */
    record Row(String bundle, String kind, List<String> uses, List<String> libraries) {
    }

    static Table read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        Repository.text(Repository.ROOT.resolve("releng/pure-tests/architecture/bundles.csv")).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(cells -> rows.put(cells[0], new Row(cells[0], cells[1], words(cells[2]), words(cells[3]))));
        return new Table(rows);
    }

    /** {@return what a bundle may use: the bundles that its row names, and what those may use} */
    Set<String> allowed(String bundle) {
        Set<String> allowed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(rows.get(bundle).uses());
        while (!open.isEmpty()) {
            String next = open.removeLast();
            if (allowed.add(next)) {
                open.addAll(rows.get(next).uses());
            }
        }
        return allowed;
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }
}
