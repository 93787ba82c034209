/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;

/** Shows a run on standard error: one line of progress for each phase, and messages as they come. */
final class ConsoleMonitor implements RunMonitor, AutoCloseable {

    private final Console console;
    private @Nullable ProgressLine line;

    /**
     * A monitor without a phase.
     *
     * @param console where to write
     */
    ConsoleMonitor(Console console) {
        this.console = console;
    }

    @Override
    public void directory(Path directory) {
        // told at the end, with the report
    }

    @Override
    public synchronized Progress phase(String name, String unit, long total) {
        clear();
        ProgressLine next = new ProgressLine(console, name, unit, total);
        line = next;
        return next;
    }

    @Override
    public synchronized void message(Diagnostic message) {
        clear();
        console.say(message);
    }

    private void clear() {
        ProgressLine shown = line;
        if (shown != null) {
            shown.close();
        }
    }

    @Override
    public synchronized void close() {
        clear();
        line = null;
    }
}
