/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Choices from lists. */
final class Draw {

    private Draw() {
    }

    static <T> T one(RandomGenerator random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Different elements in random order. */
    static <T> List<T> some(RandomGenerator random, List<T> list, int count) {
        List<T> left = new ArrayList<>(list);
        List<T> drawn = new ArrayList<>(count);
        while (drawn.size() < count) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
