/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.util.concurrent.TimeUnit;

/** Says how a process ended. */
final class Ending {

    private static final int SIGNALLED = 128;
    private static final int ABORTED = 6;
    private static final int KILLED = 9;
    private static final int FAULT = 11;
    private static final int OUT_OF_MEMORY = 3;

    private Ending() {
    }

    static String of(Process process, boolean wanted) {
        if (wanted) {
            return "the process for models was ended";
        }
        return "the process for models " + how(process)
                + "; requests that ran in it are lost, the next one starts another process";
    }

    private static String how(Process process) {
        try {
            if (!process.waitFor(2, TimeUnit.SECONDS)) {
                return "does not answer any more";
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "has ended";
        }
        int code = process.exitValue();
        return switch (code - SIGNALLED) {
        case KILLED -> "was killed (signal 9), by a user or because the machine's memory ran out";
        case ABORTED, FAULT -> "crashed in native code (signal " + (code - SIGNALLED) + ")";
        default -> code == OUT_OF_MEMORY ? "ran out of memory" : "ended (exit code " + code + ")";
        };
    }
}
