/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/**
 * Known data sets, one a line: name, file, address, licence, SHA-256 and description, separated by tabs. Lines that begin
 * with {@code #} are remarks.
 *
 * @param entries the data sets in order
 */
public record DatasetRegistry(List<DatasetEntry> entries) {

    private static final int FIELDS = 6;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /** Copies the entries. */
    public DatasetRegistry {
        entries = List.copyOf(entries);
    }

    /**
     * The data sets that the product knows.
     *
     * @return the registry
     * @throws IOException if the installation is damaged
     */
    public static DatasetRegistry own() throws IOException {
        try (InputStream in = DatasetRegistry.class.getResourceAsStream("datasets.tsv")) {
            if (in == null) {
                throw new IOException("datasets.tsv is missing from the installation");
            }
            return parse("datasets.tsv", new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (InvalidInputException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /**
     * The data sets of a file.
     *
     * @param file the file
     * @return the registry
     * @throws InvalidInputException if a line is no data set
     * @throws IOException           if it cannot be read
     */
    public static DatasetRegistry read(Path file) throws InvalidInputException, IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return parse(file.toString(), reader);
        }
    }

    private static DatasetRegistry parse(String source, BufferedReader reader)
            throws InvalidInputException, IOException {
        List<DatasetEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (fields.length != FIELDS || !FILE_NAME.matcher(fields[1]).matches()
                    || !DIGEST.matcher(fields[4]).matches()
                    || !fields[2].isEmpty() && !fields[2].startsWith("https://")) {
                throw new InvalidInputException(Diagnostic.error(source + ", line " + number, "is no data set",
                        "write name, file, an https address or nothing, licence, SHA-256 and description, with tabs "
                                + "between"));
            }
            entries.add(new DatasetEntry(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]));
        }
        return new DatasetRegistry(entries);
    }

    /**
     * Finds a data set.
     *
     * @param name its name
     * @return the entry
     * @throws InvalidInputException if there is none
     */
    public DatasetEntry find(String name) throws InvalidInputException {
        return entries.stream().filter(each -> each.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInputException(Diagnostic.error("data set " + Quoted.of(name),
                        "is not known", "use one of "
                                + String.join(", ", entries.stream().map(DatasetEntry::name).toList())
                                + ", or add it to a file for --registry")));
    }
}
