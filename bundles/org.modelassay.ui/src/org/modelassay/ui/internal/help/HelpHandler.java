/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.shell.Services;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Writes the help of this installation and opens it in the browser. */
public final class HelpHandler extends AbstractHandler {

    private static final String[] PAGES = {"first-study", "studies", "models", "codecrash", "ledger", "study-builds",
            "first-analyser", "keys"};

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Display display = Display.getCurrent();
        Job.create("Writing the help", (ICoreRunnable) monitor -> {
            try {
                Bundle bundle = FrameworkUtil.getBundle(HelpHandler.class);
                Path first = site().write(Platform.getStateLocation(bundle).append("help").toPath());
                display.asyncExec(() -> Program.launch(first.toString()));
            } catch (IOException e) {
                display.asyncExec(() -> Services.get(Dialogs.class).tell("No help",
                        "The help cannot be written: " + e.getMessage()));
            }
        }).schedule();
        return null;
    }

    /**
     * The help of this installation.
     *
     * @return the site
     * @throws IOException if a page cannot be read
     */
    public static HelpSite site() throws IOException {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        for (String name : PAGES) {
            URL page = FrameworkUtil.getBundle(HelpHandler.class).getEntry("help/" + name + ".md");
            if (page == null) {
                throw new IOException("the page " + name + " is missing from the installation");
            }
            try (InputStream in = page.openStream()) {
                pages.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new HelpSite(pages, Services.get(AnalyserRegistry.class).analysers());
    }
}
