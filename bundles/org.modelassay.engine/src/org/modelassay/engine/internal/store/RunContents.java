/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.modelassay.common.AtomicFiles;

/** What a run leaves in its directory; nothing else is ever removed from there. */
final class RunContents {

    /** What readers and scripts get, made from the manifest and the data. */
    static final List<String> REPORT =
            List.of("result.json", "report.html", "junit.xml", "summary.md", "charts");

    /** Everything an attempt makes anew. */
    static final List<String> RESULTS =
            Stream.concat(REPORT.stream(), Stream.of("tables", "arrays", "data")).toList();

    /** Intermediate files. */
    static final List<String> SCRATCH = List.of("scratch");

    /** What an attempt leaves for the next; the file by which a run is recognised goes last. */
    static final List<String> MEMORY = List.of("scratch", "journal", "journal.jsonl");

    private static final Set<String> MARKS =
            Set.of("journal.jsonl", RunFiles.MANIFEST, ".previous.assayrun", ".lock", "log.txt");

    private RunContents() {
    }

    /** Whether a directory is empty, or holds what a run leaves. */
    static boolean isRunOrEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            Set<String> names =
                    children.map(child -> String.valueOf(child.getFileName())).collect(Collectors.toSet());
            return names.isEmpty() || names.contains("journal.jsonl") || names.contains(RunFiles.MANIFEST)
                    || names.stream().allMatch(name -> MARKS.contains(name)
                            || name.endsWith(AtomicFiles.TEMPORARY_SUFFIX));
        }
    }

    static void delete(Path root, List<String> names) throws IOException {
        for (String name : names) {
            Path path = root.resolve(name);
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                deleteTree(path);
            }
        }
    }

    /** Removes what a process that died left of files it was writing. */
    static void deleteTemporary(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        List<Path> left;
        try (Stream<Path> children = Files.list(root)) {
            left = children.filter(child -> child.toString().endsWith(AtomicFiles.TEMPORARY_SUFFIX)).toList();
        }
        for (Path path : left) {
            Files.deleteIfExists(path);
        }
    }

    /** Deletes a tree from the leaves up; links are deleted, not followed. */
    private static void deleteTree(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> inside;
            try (Stream<Path> children = Files.list(path)) {
                inside = children.toList();
            }
            for (Path child : inside) {
                deleteTree(child);
            }
        }
        Files.delete(path);
    }
}
