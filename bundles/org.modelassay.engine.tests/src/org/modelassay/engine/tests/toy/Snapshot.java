/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.toy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What lies in a run directory, times and log left out. */
public final class Snapshot {

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?( UTC|Z)?"
            + "|(?<= time=\")[0-9.]+|(?<= timestamp=\")[^\"]+";

    private Snapshot() {
    }

    /**
     * The contents of every file that counts.
     *
     * @param directory a run directory
     * @return contents by path, times replaced
     * @throws IOException if a file cannot be read
     */
    public static SortedMap<String, String> of(Path directory) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = directory.relativize(file).toString();
                if (!name.equals("log.txt") && !name.equals(".lock")) {
                    contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll(TIME, "TIME"));
                }
            }
        }
        return contents;
    }

    /**
     * Where two directories differ.
     *
     * @param some  the contents of one
     * @param other the contents of the other
     * @return the files that only one has, or that differ
     */
    public static Set<String> differences(Map<String, String> some, Map<String, String> other) {
        Set<String> names = new TreeSet<>(some.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(some.get(name), other.get(name)));
        return names;
    }
}
