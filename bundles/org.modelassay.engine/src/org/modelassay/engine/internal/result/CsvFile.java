/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table on disk as RFC 4180 has it: UTF-8, lines ending in CR LF, a header row. Numbers read back equal; an absent
 * value is an empty field, an empty text a quoted one. It is safe on the disk when the report of its run is.
 */
final class CsvFile implements AutoCloseable {

    private final FileChannel channel;
    private final BufferedWriter writer;
    private final boolean single;

    CsvFile(Path file, List<String> header) throws IOException {
        Path directory = file.getParent();
        if (directory != null) {
            Files.createDirectories(directory);
        }
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE), -1), 1 << 16);
        single = header.size() == 1;
        row(header);
    }

    /** Adds a row of texts, whole numbers, numbers or absent values. */
    void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(field(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private String field(@Nullable Object cell) {
        return switch (cell) {
        case null -> single ? "\"\"" : "";
        case String text -> text(text);
        default -> cell.toString();
        };
    }

    private static String text(String text) {
        boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            writer.flush();
        }
    }
}
