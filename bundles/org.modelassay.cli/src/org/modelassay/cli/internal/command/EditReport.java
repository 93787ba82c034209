/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.checkpoint.edit.EditSummary;
import org.modelassay.cli.internal.console.Console;
import org.modelassay.cli.internal.console.Quantities;
import org.modelassay.common.Diagnostic;

/**
 * Tells of a model that was written.
 *
 * @param console where to print
 * @param json    whether standard output belongs to a program
 */
record EditReport(Console console, boolean json) {

    /**
     * Tells what became of it.
     *
     * @param model   its directory
     * @param summary what was written
     * @throws IOException when standard output is closed
     */
    void tell(Path model, EditSummary summary) throws IOException {
        if (summary.overflowed() > 0) {
            console.say(Diagnostic.warning(model.toString(), summary.overflowed()
                    + " weights became infinite, since their element type holds no number as large",
                    "use a base of float32 or bfloat16, or a smaller scale"));
        }
        console.say(summary.edited() + " of " + summary.tensors() + " tensors computed; "
                + Quantities.count(summary.changed()) + " of their " + Quantities.count(summary.elements())
                + " weights differ from the first model's");
        if (!json) {
            console.print(model.toString());
            return;
        }
        console.json(out -> {
            out.writeStartObject();
            out.writeStringField("model", model.toString());
            out.writeNumberField("tensors", summary.tensors());
            out.writeNumberField("computed", summary.edited());
            out.writeNumberField("weights", summary.elements());
            out.writeNumberField("changed", summary.changed());
            out.writeNumberField("overflowed", summary.overflowed());
            out.writeEndObject();
        });
    }
}
