/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.util.regex.Pattern;

/** Names that become names of files on every system. */
public final class FileNames {

    /** What a name may be, for messages. */
    public static final String RULE =
            "use up to 100 letters, digits, dots, hyphens and underscores, the first a letter or digit";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileNames() {
    }

    /**
     * Whether a text is such a name.
     *
     * @param text any text
     * @return {@code true} if a file can be named so
     */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches() && !DEVICE.matcher(text).matches();
    }
}
