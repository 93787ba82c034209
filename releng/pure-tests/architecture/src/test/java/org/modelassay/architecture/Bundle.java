/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** A bundle's folder and the headers of its manifest. */
record Bundle(String name, Path folder, Attributes headers) {

    static final String PREFIX = "org.modelassay.";

    /** One clause of a header: a package or a bundle, and the attributes behind it. */
    record Clause(String name, String attributes) {
    }

    static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new Bundle(folder.getFileName().toString(), folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the name without the prefix that all bundles have, as the table has it} */
    String shortName() {
        return name.substring(PREFIX.length());
    }

    Optional<String> header(String header) {
        return Optional.ofNullable(headers.getValue(header));
    }

    List<Clause> imports() {
        return clauses("Import-Package");
    }

    List<Clause> requires() {
        return clauses("Require-Bundle");
    }

    List<Clause> exports() {
        return clauses("Export-Package");
    }

    @Override
    public String toString() {
        return name;
    }

    private List<Clause> clauses(String header) {
        return header(header).map(Bundle::split).orElse(List.of());
    }

    /** Splits at commas outside quotation marks. */
    private static List<Clause> split(String value) {
        List<Clause> clauses = new ArrayList<>();
        for (String clause : value.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            String[] parts = clause.strip().split(";", 2);
            clauses.add(new Clause(parts[0].strip(), parts.length > 1 ? parts[1] : ""));
        }
        return clauses;
    }
}
