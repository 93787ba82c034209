/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.util.Arrays;

import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.IConsoleManager;
import org.eclipse.ui.console.MessageConsole;
import org.eclipse.ui.console.MessageConsoleStream;

/** The console that keeps what runs say. */
final class RunConsole {

    private static final String NAME = "Runs";

    private RunConsole() {
    }

    /** Writes a line; from any thread. */
    static void say(String line) {
        MessageConsoleStream stream = console().newMessageStream();
        stream.println(line);
    }

    private static synchronized MessageConsole console() {
        IConsoleManager manager = ConsolePlugin.getDefault().getConsoleManager();
        return Arrays.stream(manager.getConsoles()).filter(MessageConsole.class::isInstance)
                .map(MessageConsole.class::cast).filter(console -> console.getName().equals(NAME)).findFirst()
                .orElseGet(() -> {
                    MessageConsole console = new MessageConsole(NAME, null);
                    manager.addConsoles(new IConsole[] {console});
                    return console;
                });
    }
}
