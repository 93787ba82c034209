/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Opens the workspace that was asked for, or asks for one; one workspace belongs to one workbench. */
public final class WorkspaceStart {

    private final Location instance;
    private final WorkspaceMemory memory;

    /**
     * A start.
     *
     * @param instance where the platform keeps its workspace
     * @param memory   which workspaces were used before
     */
    public WorkspaceStart(Location instance, WorkspaceMemory memory) {
        this.instance = instance;
        this.memory = memory;
    }

    /**
     * Opens a workspace.
     *
     * @param display where questions are asked
     * @return whether there is one; otherwise the person was told why, or has left
     */
    public boolean open(Display display) {
        if (instance.isSet()) {
            return openGiven(display);
        }
        Shell parent = new Shell(display);
        try {
            return choose(parent);
        } finally {
            parent.dispose();
        }
    }

    private boolean choose(Shell parent) {
        Optional<Path> next = memory.takeNext();
        Path offered = next.orElseGet(() -> memory.recent().stream().findFirst().orElse(memory.byDefault()));
        boolean ask = next.isEmpty() && memory.asks();
        String message = "";
        while (true) {
            boolean askAgain = memory.asks();
            if (ask) {
                WorkspaceDialog dialog = new WorkspaceDialog(parent, offered, memory.asks(), memory.recent(), message,
                        "E&xit");
                if (dialog.open() != WorkspaceDialog.OK) {
                    return false;
                }
                offered = dialog.chosen();
                askAgain = dialog.askAgain();
            }
            message = lock(offered);
            if (message.isEmpty()) {
                memory.chosen(offered, askAgain);
                return true;
            }
            ask = true;
        }
    }

    private boolean openGiven(Display display) {
        String message;
        try {
            message = instance.lock() ? "" : inUse(Path.of(instance.getURL().toURI()));
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            message = "The workspace " + instance.getURL() + " cannot be opened: " + e.getMessage();
        }
        if (message.isEmpty()) {
            return true;
        }
        MessageDialog.openError(new Shell(display), "Model Assay", message);
        return false;
    }

    private String lock(Path workspace) {
        try {
            Files.createDirectories(workspace);
            return instance.set(url(workspace), true) ? "" : inUse(workspace);
        } catch (IOException e) {
            return "The workspace " + workspace + " cannot be written: choose another. (" + e.getMessage() + ")";
        }
    }

    private static URL url(Path workspace) throws MalformedURLException {
        return workspace.toUri().toURL();
    }

    private static String inUse(Path workspace) {
        return "The workspace " + workspace
                + " is in use by another Model Assay. Go on there, close it, or choose another workspace.";
    }
}
