/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.nio.file.Path;
import java.util.List;

/** Studies as text. */
final class Studies {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assay:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:assay="http://www.modelassay.org/experiments/1.0" name="Neighbours">
              <models id="model" location="%s"/>
            """;

    private Studies() {
    }

    /** {@return a study with an experiment for each analyser of a plug-in, all about one model} */
    static String of(String plugin, List<String> analysers, Path model) {
        StringBuilder text = new StringBuilder(HEAD.formatted(model));
        for (String analyser : analysers) {
            text.append("""
                      <experiments id="%s" analyser="%s.%s">
                        <inputs role="model" references="model"/>
                      </experiments>
                    """.formatted(analyser, plugin, analyser));
        }
        return text.append("</assay:Study>\n").toString();
    }
}
