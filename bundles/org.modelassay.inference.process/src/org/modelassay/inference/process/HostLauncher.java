/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts processes in which models run. */
@FunctionalInterface
public interface HostLauncher {

    /**
     * Starts a process that serves its standard input.
     *
     * @param folders where it shares memory, the best first
     * @return the process
     * @throws IOException if it cannot be started
     */
    Process launch(List<Path> folders) throws IOException;
}
