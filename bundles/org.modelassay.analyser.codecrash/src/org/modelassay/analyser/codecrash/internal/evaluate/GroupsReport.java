/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;

/** Scores and losses of groups of questions: data sets, types of value, lengths of program, difficulties. */
final class GroupsReport {

    private static final int[] LINES = {5, 10, 20};

    private final Results results;

    GroupsReport(Results results) {
        this.results = results;
    }

    void write(List<Graded> perturbed, Optional<Graded> vanilla) throws IOException {
        try (TableWriter rows = results.table(new Table("groups", "By group of questions", List.of(
                Column.text("condition", "Condition"), Column.text("grouping", "Grouping"),
                Column.text("group", "Group"), Column.integer("questions", "Questions", "count"),
                Column.number("pass_at_1", "pass@1", "share"),
                Column.number("vanilla", "pass@1 without perturbation", "share"),
                Column.number("absolute", "Loss of pass@1", "share")), "higher pass@1 = more questions answered"))) {
            for (Graded graded : perturbed) {
                write(rows, graded, vanilla);
            }
            if (vanilla.isPresent()) {
                write(rows, vanilla.get(), Optional.empty());
            }
        }
    }

    private static void write(TableWriter rows, Graded graded, Optional<Graded> vanilla) throws IOException {
        for (String grouping : List.of("dataset", "value", "lines", "difficulty")) {
            for (Map.Entry<String, List<Score>> group : groups(graded.scores(), grouping).entrySet()) {
                Strata<Score> scores = new Strata<>(Map.of("", group.getValue()));
                Optional<Strata<Degradation.Pair>> pairs = vanilla
                        .map(before -> Degradation.pairs(before.scores(), group.getValue()))
                        .filter(all -> all.size() > 0);
                rows.row(graded.condition().name(), grouping, group.getKey(), group.getValue().size(),
                        scores.mean(Score::passAtOne),
                        pairs.map(all -> all.mean(pair -> pair.vanilla().passAtOne())).orElse(Double.NaN),
                        pairs.map(Degradation::absolute).orElse(Double.NaN));
            }
        }
    }

    private static Map<String, List<Score>> groups(List<Score> scores, String grouping) {
        Map<String, List<Score>> groups = grouping.equals("dataset") ? new LinkedHashMap<>() : new TreeMap<>();
        for (Score score : scores) {
            String group = group(score.question(), grouping);
            if (!group.isEmpty()) {
                groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(score);
            }
        }
        return groups;
    }

    private static String group(Question question, String grouping) {
        return switch (grouping) {
        case "dataset" -> question.dataset();
        case "value" -> ValueType.of(question.output());
        case "lines" -> lines(question.code().strip().lines().count());
        default -> question.difficulty();
        };
    }

    private static String lines(long count) {
        long from = 1;
        for (int to : LINES) {
            if (count <= to) {
                return String.format(Locale.ROOT, "%02d-%02d", from, to);
            }
            from = to + 1L;
        }
        return from + " or more";
    }
}
