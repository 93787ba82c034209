/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What multiplies float32 matrices by more than one vector, where no gradients flow. */
public enum MatrixLibrary {

    /** What the engine takes by itself: on x86 processors MKL, which is at its best on Intel's. */
    ENGINE("product"),

    /** oneDNN, which compiles for the widest registers of any x86 processor. */
    ONEDNN("product_onednn");

    private static final String PROPERTY = "modelassay.inference.matrices";

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private final String kernel;

    MatrixLibrary(String kernel) {
        this.kernel = kernel;
    }

    /**
     * The kernel that uses it.
     *
     * @return the name of a file of kernels
     */
    public String kernel() {
        return kernel;
    }

    /**
     * The faster one on this machine: oneDNN on x86 processors that are not Intel's. The system property
     * {@code modelassay.inference.matrices} decides otherwise: {@code engine} or {@code onednn}.
     *
     * @return always the same on one machine, so that results are
     */
    public static MatrixLibrary ofThisMachine() {
        String wanted = System.getProperty(PROPERTY);
        if (wanted != null) {
            return valueOf(wanted.toUpperCase(Locale.ROOT));
        }
        boolean isX86 = System.getProperty("os.arch", "").equals("amd64");
        return isX86 && processor().contains("AuthenticAMD") ? ONEDNN : ENGINE;
    }

    private static String processor() {
        try {
            return Files.isReadable(PROCESSORS) ? Files.readString(PROCESSORS)
                    : System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", "");
        } catch (IOException _) {
            return "";
        }
    }
}
