/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Folders of files. */
final class Trees {

    private static final Pattern TIMES = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z|\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC|time=\"[0-9.]+\"");

    private static final int LONGEST_SHOWN = 300;

    private Trees() {
    }

    /** Copies a folder with what is in it; files keep their times and permissions. */
    static Path copy(Path folder, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return target;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Checks that two run directories hold the same results; a difference is told by the first lines that differ. */
    static void expectEqualButForTimes(Path run, Path reference) throws IOException {
        Map<String, String> expected = contentWithoutTimes(reference);
        Map<String, String> actual = contentWithoutTimes(run);
        assertThat(actual.keySet()).isEqualTo(expected.keySet());
        for (Map.Entry<String, String> file : expected.entrySet()) {
            assertThat(difference(actual.getOrDefault(file.getKey(), ""), file.getValue())).as(file.getKey())
                    .isEmpty();
        }
    }

    private static String difference(String actual, String expected) {
        if (actual.equals(expected)) {
            return "";
        }
        List<String> left = actual.lines().toList();
        List<String> right = expected.lines().toList();
        int line = 0;
        while (line < Math.min(left.size(), right.size()) && left.get(line).equals(right.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": " + shown(left, line) + " instead of " + shown(right, line);
    }

    private static String shown(List<String> lines, int line) {
        String text = line < lines.size() ? lines.get(line) : "the end";
        return text.substring(0, Math.min(LONGEST_SHOWN, text.length()));
    }

    /**
     * The content of a run directory: bytes of every file but the log, the lock and the journal (whose lines stand in
     * the order of finishing), with times blanked in texts.
     */
    private static Map<String, String> contentWithoutTimes(Path run) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(run)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = run.relativize(file).toString();
                if (!List.of("log.txt", ".lock", "journal.jsonl").contains(name)) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    content.put(name, name.endsWith(".safetensors") ? bytes : TIMES.matcher(bytes).replaceAll("T"));
                }
            }
        }
        return content;
    }
}
