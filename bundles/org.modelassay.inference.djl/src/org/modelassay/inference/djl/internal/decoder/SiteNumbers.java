/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;

/** The numbers by which kernels know sites: those before the blocks, then those of each block, then those after. */
final class SiteNumbers {

    private static final List<SiteKind> BLOCK = Arrays.stream(SiteKind.values())
            .filter(kind -> kind.scope() == SiteKind.Scope.BLOCK).toList();

    private static final List<SiteKind> BEFORE = List.of(SiteKind.EMBEDDING, SiteKind.POSITION_EMBEDDING);

    private static final List<SiteKind> AFTER = List.of(SiteKind.FINAL_NORM_SCALE, SiteKind.FINAL_NORM);

    private final int layers;

    SiteNumbers(int layers) {
        this.layers = layers;
    }

    /**
     * How many sites a pass has.
     *
     * @return the count
     */
    int count() {
        return BEFORE.size() + BLOCK.size() * layers + AFTER.size();
    }

    /**
     * The number of a site.
     *
     * @param site a site within the layers
     * @return from 0 to {@link #count()} - 1
     */
    int of(Site site) {
        if (site.layer() >= 0) {
            return BEFORE.size() + BLOCK.size() * site.layer() + BLOCK.indexOf(site.kind());
        }
        int before = BEFORE.indexOf(site.kind());
        return before >= 0 ? before : BEFORE.size() + BLOCK.size() * layers + AFTER.indexOf(site.kind());
    }

    /**
     * What the names in the kernels stand for.
     *
     * @return name to number
     */
    static Map<String, Integer> constants() {
        Map<String, Integer> constants = new LinkedHashMap<>();
        constants.put("SITES_BEFORE_BLOCKS", BEFORE.size());
        constants.put("SITES_PER_BLOCK", BLOCK.size());
        BEFORE.forEach(kind -> constants.put("AT_" + kind, BEFORE.indexOf(kind)));
        BLOCK.forEach(kind -> constants.put("AT_" + kind, BLOCK.indexOf(kind)));
        return constants;
    }
}
