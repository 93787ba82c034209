/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table row by row, strictly: UTF-8, quoted fields as in RFC 4180, every row as wide as the header. Lines
 * end in CR LF or LF. A reader is for one thread.
 */
public final class CsvReader implements AutoCloseable {

    private static final int LONGEST_FIELD = 1 << 20;
    private static final int MOST_COLUMNS = 10_000;
    private static final int END = -1;

    private final String name;
    private final Reader reader;
    private final List<String> header;
    private long line = 1;

    /**
     * Reads a table from text and takes the header row.
     *
     * @param name   what messages call the table
     * @param reader the text; closed with this reader
     * @throws IOException if it cannot be read or has no header row
     */
    public CsvReader(String name, Reader reader) throws IOException {
        this.name = name;
        this.reader = reader;
        Optional<List<String>> first = record();
        if (first.isEmpty()) {
            throw broken("a header row is missing");
        }
        this.header = List.copyOf(first.get());
        if (header.stream().distinct().count() != header.size()) {
            throw broken("two columns have the same head");
        }
    }

    /**
     * Opens a table and takes the header row.
     *
     * @param file the file
     * @return the reader; to be closed by the caller
     * @throws IOException if the file cannot be read or has no header row
     */
    public static CsvReader open(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            return new CsvReader(String.valueOf(file.getFileName()), reader);
        } catch (IOException | RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    /**
     * What messages call the table.
     *
     * @return the name of the file
     */
    public String name() {
        return name;
    }

    /**
     * The heads of the columns.
     *
     * @return the heads in order, all different
     */
    public List<String> header() {
        return header;
    }

    /**
     * The place of a column.
     *
     * @param head the head of the column
     * @return its index
     * @throws CsvException if there is no such column
     */
    public int column(String head) throws CsvException {
        int index = header.indexOf(head);
        if (index < 0) {
            throw new CsvException(name + ": has no column named " + head);
        }
        return index;
    }

    /**
     * Reads the next row.
     *
     * @return one field for each column, or empty at the end
     * @throws IOException if the file cannot be read, or the row is malformed
     */
    public Optional<List<String>> next() throws IOException {
        Optional<List<String>> row = record();
        if (row.isPresent() && row.get().size() != header.size()) {
            throw broken("a row has " + row.get().size() + " fields for " + header.size() + " columns");
        }
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Optional<List<String>> record() throws IOException {
        int c = read();
        if (c == END) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        while (true) {
            c = field(fields, c);
            if (c != ',') {
                endOfLine(c);
                return Optional.of(fields);
            }
            if (fields.size() == MOST_COLUMNS) {
                throw broken("a row has more than " + MOST_COLUMNS + " fields");
            }
            c = read();
        }
    }

    private int field(List<String> fields, int first) throws IOException {
        StringBuilder text = new StringBuilder();
        int next = first == '"' ? quoted(text) : plain(text, first);
        fields.add(text.toString());
        return next;
    }

    private int plain(StringBuilder text, int first) throws IOException {
        int c = first;
        while (c != ',' && c != '\n' && c != '\r' && c != END) {
            if (c == '"') {
                throw broken("a quotation mark stands inside a field that is not quoted");
            }
            append(text, c);
            c = read();
        }
        return c;
    }

    private int quoted(StringBuilder text) throws IOException {
        while (true) {
            int c = read();
            if (c == END) {
                throw broken("a quoted field is not closed");
            }
            if (c == '\n') {
                line++;
            }
            if (c == '"') {
                c = read();
                if (c != '"') {
                    return c;
                }
            }
            append(text, c);
        }
    }

    private void endOfLine(int c) throws IOException {
        int end = c == '\r' ? read() : c;
        if (end != '\n' && end != END || c == '\r' && end == END) {
            throw broken("a comma or the end of the line was expected after a field");
        }
        line++;
    }

    private void append(StringBuilder text, int c) throws CsvException {
        if (text.length() == LONGEST_FIELD) {
            throw broken("a field is longer than " + LONGEST_FIELD + " characters");
        }
        text.append((char) c);
    }

    private int read() throws IOException {
        try {
            return reader.read();
        } catch (CharacterCodingException e) {
            CsvException exception = broken("the bytes are not UTF-8");
            exception.initCause(e);
            throw exception;
        }
    }

    private CsvException broken(String what) {
        return new CsvException(name + ", line " + line + ": " + what);
    }
}
