/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.python.execution.PythonPool;

/** Opens pools as the parameters say. */
final class Pools {

    /** What execution depends on: which Python there is, if programs are executed at all. */
    static List<String> surroundings(Execution execution, String command) throws InvalidInputException {
        if (execution == Execution.NEVER) {
            return List.of();
        }
        try (PythonPool pool = open(execution, command, 1)) {
            return List.of(pool.version().map(version -> "Python " + version).orElse("no Python"));
        }
    }

    private Pools() {
    }

    static PythonPool open(Execution execution, String command, int size) throws InvalidInputException {
        PythonPool pool = execution == Execution.NEVER ? PythonPool.none() : PythonPool.open(command, size);
        if (execution == Execution.ALWAYS && pool.version().isEmpty()) {
            pool.close();
            throw new InvalidInputException(Diagnostic.error("python", "starts no Python 3.8 or later: " + command,
                    "install Python, name another command, or set execution=AUTO"));
        }
        return pool;
    }
}
