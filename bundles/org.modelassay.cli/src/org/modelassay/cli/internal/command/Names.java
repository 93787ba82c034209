/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.nio.file.Path;
import java.util.function.Predicate;

import org.modelassay.engine.AnalyserDescriptor;

/** What commands call things. */
final class Names {

    private Names() {
    }

    /**
     * The part of an analyser's id that people type.
     *
     * @param analyser the analyser
     * @return the last two segments of its id
     */
    static String shortId(AnalyserDescriptor analyser) {
        String id = analyser.id();
        int last = id.lastIndexOf('.');
        int start = last < 0 ? -1 : id.lastIndexOf('.', last - 1);
        return id.substring(start + 1);
    }

    /**
     * The last part of a path.
     *
     * @param path an absolute path
     * @return its file name; the path itself for a root
     */
    static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /**
     * A name that is still free.
     *
     * @param name the wish
     * @param take takes a name and answers whether it was free
     * @return the wish, or the wish with a number from 2 behind it
     */
    static String unique(String name, Predicate<String> take) {
        String candidate = name;
        for (int number = 2; !take.test(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }
}
