/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Site;

/**
 * Sites by the names that people type.
 *
 * @param layers the number of blocks, for names that mean every block
 */
record SiteNames(int layers) {

    private static final String EVERY_BLOCK = "blocks.*.";

    /**
     * What to keep.
     *
     * @param names the names
     * @return whole sites, each once
     * @throws InvalidInputException when a name is none
     */
    List<Capture> captures(List<String> names) throws InvalidInputException {
        SequencedSet<Capture> captures = new LinkedHashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (String name : names) {
            for (String single : expanded(name)) {
                Site.parse(single).map(Capture::of).ifPresentOrElse(captures::add, () -> problems.add(
                        Diagnostic.error("--site " + name, "there is no such site",
                                "names are those of TransformerLens, such as blocks.0.hook_resid_post")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems.stream().distinct().toList());
        }
        return List.copyOf(captures);
    }

    private List<String> expanded(String name) {
        if (!name.startsWith(EVERY_BLOCK)) {
            return List.of(name);
        }
        String hook = name.substring(EVERY_BLOCK.length());
        return IntStream.range(0, layers).mapToObj(layer -> "blocks." + layer + "." + hook).toList();
    }
}
