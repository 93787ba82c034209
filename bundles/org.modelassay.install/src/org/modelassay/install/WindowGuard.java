/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

/** Holds what the window of p2 installs to the rules that {@link PluginInstaller} has, but for the trust it asks about. */
public interface WindowGuard {

    /**
     * From now on changes made in this process wait for running analyses, are refused when a plug-in of others would do
     * more than be added, and leave what is needed to take them back; nothing comes from {@code http} locations.
     */
    void begin();
}
