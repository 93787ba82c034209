/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The worked example of the SDK, to be copied under another name. */
public final class Template {

    private static final Pattern HEADER = Pattern.compile("\\A/\\*.*?\\*/\\R", Pattern.DOTALL);

    private final SortedMap<String, URL> files;

    /**
     * Files to copy.
     *
     * @param files where the content of each path of the example is
     */
    public Template(SortedMap<String, URL> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * Writes the renamed example.
     *
     * @param target a folder that is absent or empty
     * @param name   what the copy is called
     * @throws IOException if a file cannot be written
     */
    public void write(Path target, PluginName name) throws IOException {
        for (var file : files.entrySet()) {
            Path copy = target.resolve(name.rename(file.getKey())).normalize();
            Files.createDirectories(copy.resolveSibling("."));
            Files.writeString(copy, name.rename(HEADER.matcher(text(file.getValue())).replaceFirst("")));
        }
    }

    private static String text(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
