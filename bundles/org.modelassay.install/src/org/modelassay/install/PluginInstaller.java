/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/**
 * The plug-ins of this installation. A change is effective at the next start; one that fails leaves everything as it
 * was. Callers see to it that nothing else runs meanwhile.
 */
public interface PluginInstaller {

    /**
     * What is installed beside the product.
     *
     * @return sorted by feature
     * @throws IOException if the installation cannot be read
     */
    List<Plugin> plugins() throws IOException;

    /**
     * Installs a feature, or a newer version of it.
     *
     * @param location     a p2 repository: {@code https} or {@code file}
     * @param feature      the id of the feature
     * @param trust        whose content is accepted
     * @param progress     tells when running analyses are waited for
     * @param cancellation whether to stop
     * @return what was installed
     * @throws InvalidInputException if the repository has no such feature, or it does not fit, is not trusted, is
     *                               damaged, or would do more than add plug-ins
     * @throws IOException           if the installation cannot be read
     */
    Plugin install(URI location, String feature, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException;

    /**
     * Removes a feature.
     *
     * @param feature      the id of a feature that {@link #plugins} tells
     * @param progress     tells when running analyses are waited for
     * @param cancellation whether to stop
     * @return what was removed
     * @throws InvalidInputException if it is not installed, or the installation cannot be changed
     * @throws IOException           if the installation cannot be read
     */
    Plugin uninstall(String feature, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException;

    /**
     * When plug-ins came or went, as far as the installation remembers.
     *
     * @return the earliest first
     * @throws IOException if the installation cannot be read
     */
    List<Change> history() throws IOException;

    /**
     * Brings the plug-ins back that were installed at a time, and removes those that came later; the product stays as it
     * is. Files come from the installation, where they stay until they are collected as garbage, or else from where they
     * were once installed from. Keys that were trusted then are trusted again; what nobody has signed is taken from the
     * installation only, unless {@code trust} says otherwise.
     *
     * @param time         a time, such as that of a {@link Change}; the state that a change made begins with it
     * @param trust        whose content is accepted besides
     * @param progress     tells when running analyses are waited for
     * @param cancellation whether to stop
     * @return what is installed now, sorted by feature
     * @throws InvalidInputException if the installation does not reach back so far, is the same already, or cannot be
     *                               changed
     * @throws IOException           if the installation cannot be read
     */
    List<Plugin> revert(Instant time, Trust trust, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException;
}
