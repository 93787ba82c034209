/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What the Properties view shows of something that is selected. */
public final class Properties {

    private Properties() {
    }

    /**
     * The properties of a node of the tree.
     *
     * @param node the node
     * @param zone where the reader is
     * @return values by name, in order
     */
    public static SequencedMap<String, String> of(StudyNode node, ZoneId zone) {
        return switch (node) {
        case StudyNode.Past past -> of(past.run(), zone);
        case StudyNode.Input input -> {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            values.put("Name", input.label());
            values.put("Location", input.location().toString());
            values.put("State", input.missing() ? "not found" : "there");
            yield values;
        }
        case StudyNode.Question question -> {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            values.put("Name", question.label());
            values.put("Analyser", question.analyser());
            values.put("Last run", question.remark().isEmpty() ? "none" : question.remark());
            yield values;
        }
        case StudyNode.Group group -> study(group.study());
        case StudyNode.Problem problem -> {
            SequencedMap<String, String> values = study(problem.study());
            values.put("Problem", problem.label());
            yield values;
        }
        };
    }

    private static SequencedMap<String, String> study(Path file) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("Study", file.toString());
        return values;
    }

    private static SequencedMap<String, String> of(RunRecord run, ZoneId zone) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("Experiment", run.experiment());
        values.put("State", run.remark());
        if (!run.advice().isEmpty()) {
            values.put("Inputs", run.advice());
        }
        values.put("Answer", run.answer());
        values.put("Started", run.started().map(time -> Texts.exact(time, zone)).orElse(""));
        values.put("Took", run.duration().map(Texts::duration).orElse(""));
        values.put("Directory", run.directory().toString());
        return values;
    }

    /**
     * The properties of a line of the list of runs.
     *
     * @param row  the line
     * @param zone where the reader is
     * @return values by name, in order
     */
    public static SequencedMap<String, String> of(RunRow row, ZoneId zone) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        values.put("Experiment", row.experiment());
        values.put("Study", row.study().toString());
        values.put("State", row.label());
        values.put("Answer", row.activity());
        values.put("Started", row.started().map(time -> Texts.exact(time, zone)).orElse(""));
        values.put("Took", row.duration().map(Texts::duration).orElse(""));
        values.put("Directory", row.directory().map(Path::toString).orElse(""));
        return values;
    }
}
