/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Our own documentation in sections, as it was on the day when the model that comes with the product was trained. */
public final class Documentation implements Corpus {

    private static final Pattern BOUNDARY = Pattern.compile("\f\n|\n(?=## )");

    private final List<String> sections;

    /** Reads it. */
    public Documentation() {
        try (InputStream in = Documentation.class.getResourceAsStream("documentation.txt")) {
            if (in == null) {
                throw new IllegalStateException("documentation.txt is missing");
            }
            sections = BOUNDARY.splitAsStream(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .map(String::strip).filter(section -> !section.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size() {
        return sections.size();
    }

    @Override
    public String document(long index) {
        return sections.get(Math.toIntExact(index));
    }
}
