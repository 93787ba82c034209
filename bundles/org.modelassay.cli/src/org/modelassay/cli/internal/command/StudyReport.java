/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.AtomicFiles;
import org.modelassay.report.Summary;

/**
 * What a study found, in one file to read and one to keep.
 *
 * @param name    what the study is called
 * @param results what became of each experiment
 */
record StudyReport(@Nullable String name, List<StudyResult> results) {

    private static final List<String> FILES = List.of("report.html", "result.json", "junit.xml", "summary.md");

    /**
     * Writes the files that somebody wants.
     *
     * @param summary where the summary goes, {@code null} if nobody wants it
     * @param archive where the ZIP file goes, {@code null} if nobody wants it
     * @throws IOException if one cannot be written
     */
    void writeIf(@Nullable Path summary, @Nullable Path archive) throws IOException {
        if (summary != null) {
            Files.createDirectories(summary.toAbsolutePath().resolveSibling("."));
            AtomicFiles.writeString(summary.toAbsolutePath(), markdown());
        }
        if (archive != null) {
            Files.createDirectories(archive.toAbsolutePath().resolveSibling("."));
            AtomicFiles.write(archive.toAbsolutePath(), this::archive);
        }
    }

    private String markdown() {
        StringBuilder text = new StringBuilder();
        String title = name;
        if (title != null && !title.isBlank()) {
            text.append("# ").append(title.strip().replaceAll("\\s+", " ")).append("\n\n");
        }
        results.forEach(result -> text.append(Summary.of(result.run())).append('\n'));
        return text.toString();
    }

    private void archive(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, "summary.md", markdown().getBytes(StandardCharsets.UTF_8));
        for (StudyResult result : results) {
            if (result instanceof StudyResult.Ran(var outcome)) {
                for (String file : FILES) {
                    Path path = outcome.directory().resolve(file);
                    if (Files.isRegularFile(path)) {
                        add(zip, result.run().getExperiment() + "/" + file, Files.readAllBytes(path));
                    }
                }
            }
        }
        zip.finish();
    }

    /** Times are left out, so that equal results are equal files. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
