/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;

/** Reads one element of the extension registry; no class of the contributor is loaded. */
final class Declaration {

    private final IConfigurationElement element;

    Declaration(IConfigurationElement element) {
        this.element = element;
    }

    String attribute(String name) {
        return or(element.getAttribute(name), "");
    }

    String description() {
        return children("description").stream().map(each -> or(each.getValue(), "")).findFirst().orElse("").strip()
                .replaceAll("\\s+", " ");
    }

    List<Reference> references() {
        return children("reference").stream().map(each -> new Reference(or(each.getAttribute("title"), ""),
                or(each.getAttribute("doi"), ""), or(each.getAttribute("url"), ""))).toList();
    }

    List<InputRole> inputs() {
        return children("input").stream().map(each -> new InputRole(or(each.getAttribute("role"), ""),
                or(each.getAttribute("type"), "file"), Boolean.parseBoolean(each.getAttribute("many")),
                Boolean.parseBoolean(each.getAttribute("optional")), or(each.getAttribute("description"), "")))
                .toList();
    }

    List<Requirement> requires() {
        return children("requires").stream().map(each -> new Requirement(or(each.getAttribute("service"), ""),
                or(each.getAttribute("access"), ""))).toList();
    }

    List<String> formerIds() {
        return children("former").stream().map(each -> or(each.getAttribute("id"), "")).filter(id -> !id.isEmpty())
                .toList();
    }

    List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        String location = "plug-in " + element.getContributor().getName() + ", analyser " + attribute("id");
        for (String name : List.of("id", "name", "class", "parameters")) {
            if (attribute(name).isBlank()) {
                problems.add(Diagnostic.error(location, "declares no " + name, "repair or remove the plug-in"));
            }
        }
        if (inputs().stream().anyMatch(input -> input.role().isBlank())) {
            problems.add(
                    Diagnostic.error(location, "declares an input without a role", "repair or remove the plug-in"));
        }
        return problems;
    }

    private List<IConfigurationElement> children(String name) {
        return Arrays.asList(element.getChildren(name));
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
