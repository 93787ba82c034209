/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.training.Example;

/**
 * Examples that are computed together: they follow each other and have equal lengths.
 *
 * @param examples at least one
 */
record ExampleGroup(List<Example> examples) {

    /** Positions of one group, unless a single example has more: so much is kept for the way back at once. */
    private static final int POSITIONS = 4096;

    /**
     * The groups of a batch, in its order.
     *
     * @param batch the batch
     * @return groups
     */
    static List<ExampleGroup> of(List<Example> batch) {
        List<ExampleGroup> groups = new ArrayList<>();
        List<Example> group = new ArrayList<>();
        for (Example example : batch) {
            int length = example.tokens().size();
            if (!group.isEmpty() && (group.getFirst().tokens().size() != length
                    || (group.size() + 1) * length > POSITIONS)) {
                groups.add(new ExampleGroup(List.copyOf(group)));
                group.clear();
            }
            group.add(example);
        }
        groups.add(new ExampleGroup(List.copyOf(group)));
        return groups;
    }

    int size() {
        return examples.size();
    }

    int length() {
        return examples.getFirst().tokens().size();
    }

    long[] ids() {
        return examples.stream().flatMapToLong(example -> Arrays.stream(Lane.ids(example.tokens())))
                .toArray();
    }

    void addTo(ObjectiveCompiler objective, double weight) throws InvalidInputException {
        for (int i = 0; i < examples.size(); i++) {
            objective.add(examples.get(i).objective(), weight, i * length(), length());
        }
    }
}
