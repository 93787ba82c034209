/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads kernels, which lie as text beside the classes, one file per concern. */
public final class KernelSource {

    private static final String FOLDER = "/org/modelassay/inference/djl/internal/kernels/";

    private static final Pattern CONSTANT = Pattern.compile("\\b(AT_|SITES_)[A-Z_]+\\b");

    private KernelSource() {
    }

    /**
     * The text of some kernels, in one, with names of constants replaced by their numbers.
     *
     * @param constants name to number
     * @param names     names of files without {@code .py}
     * @return the joined text
     */
    public static String of(Map<String, Integer> constants, String... names) {
        return CONSTANT.matcher(of(names)).replaceAll(found -> {
            Integer number = constants.get(found.group());
            if (number == null) {
                throw new IllegalStateException("no constant " + found.group());
            }
            return number.toString();
        });
    }

    /**
     * The text of some kernels, in one.
     *
     * @param names names of files without {@code .py}
     * @return the joined text
     */
    public static String of(String... names) {
        StringBuilder text = new StringBuilder();
        for (String name : names) {
            try (InputStream in = KernelSource.class.getResourceAsStream(FOLDER + name + ".py")) {
                if (in == null) {
                    throw new IllegalStateException("no kernel " + name);
                }
                text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return text.toString();
    }
}
