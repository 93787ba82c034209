/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Comparator;
import java.util.List;

import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;

/**
 * What a pass keeps and changes.
 *
 * @param captures in the order of computation
 * @param edits    in the order of application
 */
record Hooks(List<Capture> captures, List<Edit> edits) {

    /** No hooks. */
    static final Hooks NONE = new Hooks(List.of(), List.of());

    Hooks {
        captures = captures.stream().sorted(Comparator.comparing(Capture::site, Site.inOrderOfComputation())).toList();
        edits = List.copyOf(edits);
    }

    boolean isEmpty() {
        return captures.isEmpty() && edits.isEmpty();
    }

    /**
     * The positions of a capture within a pass; none for all.
     *
     * @param capture the capture
     * @param count   the positions of the pass
     * @return indices
     */
    static List<Integer> positions(Capture capture, int count) {
        return switch (capture.positions()) {
        case Positions.All _ -> List.of();
        case Positions.Last _ -> List.of(count - 1);
        case Positions.At at -> at.indices();
        };
    }
}
