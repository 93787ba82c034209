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
import java.util.Collections;
import java.util.Enumeration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** A project to begin with: files of this bundle, to be copied under other names. */
public final class Template {

    private static final Pattern HEADER = Pattern.compile("\\A/\\*.*?\\*/\\R", Pattern.DOTALL);
    private static final String WEIGHTS = ".safetensors";

    private final SortedMap<String, URL> files;

    private Template(SortedMap<String, URL> files) {
        this.files = new TreeMap<>(files);
    }

    /**
     * A template of this installation.
     *
     * @param folder the folder of this bundle that holds it
     * @return the template
     * @throws IOException if this installation lacks it
     */
    public static Template of(String folder) throws IOException {
        SortedMap<String, URL> files = new TreeMap<>();
        Bundle bundle = FrameworkUtil.getBundle(Template.class);
        Enumeration<URL> found = bundle == null ? null : bundle.findEntries(folder, "*", true);
        for (URL file : found == null ? Collections.<URL>emptyList() : Collections.list(found)) {
            String path = file.getPath();
            if (!path.endsWith("/")) {
                files.put(path.substring(path.indexOf('/' + folder + '/') + folder.length() + 2), file);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("this installation has no template; build it again");
        }
        return new Template(files);
    }

    /**
     * Writes the files; weights as they are, of everything else names and text changed.
     *
     * @param target a folder
     * @param rename changes paths and texts
     * @throws InvalidInputException if the folder is neither absent nor empty
     * @throws IOException           if a file cannot be written
     */
    public void write(Path target, UnaryOperator<String> rename) throws InvalidInputException, IOException {
        requireEmpty(target);
        for (var file : files.entrySet()) {
            Path copy = target.resolve(rename.apply(file.getKey())).normalize();
            Files.createDirectories(copy.resolveSibling("."));
            byte[] content = content(file.getValue());
            if (file.getKey().endsWith(WEIGHTS)) {
                Files.write(copy, content);
            } else {
                String text = new String(content, StandardCharsets.UTF_8);
                Files.writeString(copy, rename.apply(HEADER.matcher(text).replaceFirst("")));
            }
        }
    }

    private static void requireEmpty(Path folder) throws InvalidInputException, IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new InvalidInputException(Diagnostic.error(folder.toString(), "is not empty",
                        "name a folder that does not exist yet"));
            }
        }
    }

    private static byte[] content(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return in.readAllBytes();
        }
    }
}
