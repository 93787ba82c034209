/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.console;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/** Whether a person watches; the JDK tells it of standard input and output together, but not of standard error. */
final class Terminal {

    private static final int STANDARD_ERROR = 2;

    private Terminal() {
    }

    /**
     * Asks the C library.
     *
     * @return whether standard error is a terminal that understands a carriage return
     */
    static boolean isStandardError() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> function = linker.defaultLookup().find("isatty")
                .or(() -> linker.defaultLookup().find("_isatty"));
        return function.isPresent() && call(linker, function.get());
    }

    private static boolean call(Linker linker, MemorySegment function) {
        FunctionDescriptor type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        try {
            return (int) linker.downcallHandle(function, type).invokeExact(STANDARD_ERROR) != 0;
        } catch (Throwable _) {
            return false;
        }
    }
}
