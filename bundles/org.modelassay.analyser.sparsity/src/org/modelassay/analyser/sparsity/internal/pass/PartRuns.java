/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.sparsity.internal.pass;

import java.util.List;

import org.modelassay.checkpoint.layout.Part;

/** Which part of a fused tensor each element belongs to, as runs of consecutive elements. */
final class PartRuns {

    private final List<Part> parts;
    private final long stride;
    private final long period;

    PartRuns(TensorPair pair) {
        this.parts = pair.place().parts();
        boolean byColumns = parts.getFirst().dimension() == 1;
        long inner = pair.base().shape().stream().skip(1).reduce(1L, (a, b) -> a * b);
        this.stride = byColumns ? 1 : inner;
        this.period = byColumns ? pair.columns() : Long.MAX_VALUE;
    }

    /** How many parts there are. */
    int size() {
        return parts.size();
    }

    /** The part of an element. */
    int part(long element) {
        if (parts.size() == 1) {
            return 0;
        }
        long place = element % period / stride;
        for (int i = 0; i < parts.size(); i++) {
            for (Part.Range range : parts.get(i).ranges()) {
                if (place >= range.start() && place < range.end()) {
                    return i;
                }
            }
        }
        throw new IllegalStateException("No part holds index " + place);
    }

    /** The first element behind the run that an element is in. */
    long end(long element) {
        if (parts.size() == 1) {
            return Long.MAX_VALUE;
        }
        long place = element % period / stride;
        long start = element - element % period;
        return parts.stream().flatMap(part -> part.ranges().stream())
                .filter(range -> place >= range.start() && place < range.end())
                .mapToLong(range -> start + range.end() * stride).findFirst()
                .orElseThrow(() -> new IllegalStateException("No part holds index " + place));
    }
}
