/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.template;

import javax.lang.model.SourceVersion;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * What a new plug-in is called.
 *
 * @param id    a dotted name, that of its Java package as well
 * @param label what a person calls it
 */
public record PluginName(String id, String label) {

    private static final String EXAMPLE = "com.example.outliers";

    /**
     * Checks a name.
     *
     * @param id    the id
     * @param label the label
     * @return the name
     * @throws InvalidInputException if the id is no name of a package, or the label does not fit on a line
     */
    public static PluginName of(String id, String label) throws InvalidInputException {
        if (!SourceVersion.isName(id) || !id.matches("[a-z0-9_]+(\\.[a-z0-9_]+)+")) {
            throw new InvalidInputException(Diagnostic.error("--id", "is not the name of a Java package of your own",
                    "write two or more words in lower case with dots between, such as com.acme.norms"));
        }
        if (id.startsWith("org.modelassay.")) {
            throw new InvalidInputException(Diagnostic.error("--id", "org.modelassay is taken",
                    "begin with the name of a domain of yours"));
        }
        if (!label.matches("[\\w .,()+-]{1,80}")) {
            throw new InvalidInputException(Diagnostic.error("--name", "does not fit",
                    "write up to 80 letters, digits and blanks"));
        }
        return new PluginName(id, label);
    }

    /**
     * Puts this name in the place of the example's.
     *
     * @param text a path or text of the example
     * @return the same, renamed
     */
    public String rename(String text) {
        return text.replace(EXAMPLE, id).replace(EXAMPLE.replace('.', '/'), id.replace('.', '/'))
                .replace("<groupId>com.example</groupId>",
                        "<groupId>" + id.substring(0, id.lastIndexOf('.')) + "</groupId>")
                .replace("Weight-norm outliers", label);
    }
}
