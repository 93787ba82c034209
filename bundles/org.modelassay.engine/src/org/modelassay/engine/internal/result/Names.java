/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.modelassay.common.Quoted;
import org.modelassay.engine.internal.store.FileNames;

/** Sees to it that results have names that files, scripts and expectations can use, and no two the same. */
final class Names {

    private static final Pattern KEY = Pattern.compile("[^\\s<>=!≤≥≠±%\\p{Cc}\\p{Cf}]{1,200}");

    private final Set<String> taken = new HashSet<>();

    /** Takes the name of a metric or statement. */
    void key(String kind, String name) {
        if (!KEY.matcher(name).matches()) {
            throw new IllegalArgumentException(kind + " " + Quoted.of(name)
                    + ": a name has no blanks, signs of comparison or control characters, and at most 200 characters");
        }
        take(kind, kind + " " + name);
    }

    /** Takes the name of a result that lies in a file of its own; letter case does not tell files apart. */
    String file(String directory, String name, String extension) {
        String path = directory + "/" + name + "." + extension;
        if (!FileNames.isName(name) || !FileNames.isName(extension)) {
            throw new IllegalArgumentException(Quoted.of(path) + " cannot name a file: " + FileNames.RULE);
        }
        take("file", path.toLowerCase(Locale.ROOT));
        return path;
    }

    private synchronized void take(String kind, String name) {
        if (!taken.add(name)) {
            throw new IllegalArgumentException("a second " + kind + " of the name " + name);
        }
    }
}
