/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.io.IOException;

/**
 * Which plug-ins run in a process of their own, a worker. Without a setting, those that are not of the product do: one
 * that hangs, exits or exhausts memory then costs its run and nothing else.
 */
public interface IsolationSettings {

    /**
     * Whether the analysers of a plug-in run in a worker.
     *
     * @param plugin the symbolic name of the plug-in
     * @return {@code true} for a worker, {@code false} for this process
     */
    boolean isIsolated(String plugin);

    /**
     * Decides for a plug-in, from the next run on.
     *
     * @param plugin   the symbolic name of the plug-in
     * @param isolated whether its analysers run in a worker
     * @throws IOException if the decision cannot be kept
     */
    void isolate(String plugin, boolean isolated) throws IOException;
}
