/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.install.Change;
import org.modelassay.install.Plugin;
import org.modelassay.install.PluginInstaller;
import org.modelassay.install.Trust;

/** An installation without plug-ins, which refuses all, in words that show what it was given. */
final class NoPlugins implements PluginInstaller {

    @Override
    public List<Plugin> plugins() {
        return List.of();
    }

    @Override
    public Plugin install(URI location, String feature, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException {
        throw new InvalidInputException(Diagnostic.error(location.toString(), feature + " " + trust, ""));
    }

    @Override
    public Plugin uninstall(String feature, Progress progress, Cancellation cancellation)
            throws InvalidInputException {
        throw new InvalidInputException(Diagnostic.error(feature, "is not installed", ""));
    }

    @Override
    public List<Change> history() {
        return List.of();
    }

    @Override
    public List<Plugin> revert(Instant time, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException {
        throw new InvalidInputException(Diagnostic.error(time.toString(), "is not remembered " + trust, ""));
    }
}
