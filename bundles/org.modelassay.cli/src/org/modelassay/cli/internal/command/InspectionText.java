/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.checkpoint.Inspection;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.cli.internal.console.Quantities;
import org.modelassay.cli.internal.console.TextTable;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;

/**
 * A checkpoint described for people.
 *
 * @param inspection what there is to say
 * @param tensors    the tensors to list, possibly none
 * @param runs       whether it is a model that runs here, where that is known
 */
record InspectionText(Inspection inspection, List<TensorInfo> tensors, Optional<Runnability> runs) {

    private static final int INDENT = 2;

    /** {@return the lines} */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(inspection.location() + ": " + inspection.format());
        lines.add("  " + inspection.tensors() + " tensors, " + Quantities.count(inspection.elements())
                + " elements, " + Quantities.bytes(inspection.bytes()));
        inspection.notes().stream().map(Diagnostic::message).forEach(note -> lines.add("  " + note));
        runs.ifPresent(answer -> answer.lines().forEach(line -> lines.add("  " + line)));
        table(lines, "Element types", types());
        table(lines, "Files", files());
        table(lines, "Configuration", entries(inspection.config()));
        table(lines, "Metadata", entries(inspection.metadata()));
        table(lines, "Tensors", tensorTable());
        return lines;
    }

    private static void table(List<String> lines, String title, TextTable table) {
        List<String> content = table.lines(INDENT);
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            lines.addAll(content);
        }
    }

    private TextTable types() {
        TextTable table = new TextTable();
        inspection.dtypes().forEach((dtype, share) -> table.row(dtype.name(), share.tensors() + " tensors",
                Quantities.count(share.elements()) + " elements", Quantities.bytes(share.bytes())));
        return table;
    }

    private TextTable files() {
        TextTable table = new TextTable();
        inspection.files().forEach((file, size) -> table.row(Names.last(file), Quantities.bytes(size)));
        return table;
    }

    private static TextTable entries(Map<String, String> map) {
        TextTable table = new TextTable();
        map.forEach((key, value) -> table.row(Quoted.of(key), Quoted.of(value)));
        return table;
    }

    /** {@return the tensors as a table} */
    private TextTable tensorTable() {
        TextTable table = new TextTable();
        tensors.forEach(t -> table.row(Quoted.of(t.name()), t.dtype().name(), t.shape().toString(),
                Quantities.bytes(t.byteCount())));
        return table;
    }
}
