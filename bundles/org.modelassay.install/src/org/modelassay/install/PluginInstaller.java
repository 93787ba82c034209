/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;

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
     * @param cancellation whether to stop
     * @return what was installed
     * @throws InvalidInputException if the repository has no such feature, or it does not fit, is not trusted, is
     *                               damaged, or would do more than add plug-ins
     * @throws IOException           if the installation cannot be read
     */
    Plugin install(URI location, String feature, Trust trust, Cancellation cancellation)
            throws InvalidInputException, IOException;

    /**
     * Removes a feature.
     *
     * @param feature      the id of a feature that {@link #plugins} tells
     * @param cancellation whether to stop
     * @return what was removed
     * @throws InvalidInputException if it is not installed, or the installation cannot be changed
     * @throws IOException           if the installation cannot be read
     */
    Plugin uninstall(String feature, Cancellation cancellation) throws InvalidInputException, IOException;
}
