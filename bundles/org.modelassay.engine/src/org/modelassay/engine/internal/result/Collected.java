/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.model.Result;

/** What an analysis has found, complete on disk. */
public final class Collected {

    private final Path root;
    private final List<Item> items;
    private final List<String> faults;

    Collected(Path root, List<Item> items, List<String> faults) {
        this.root = root;
        this.items = List.copyOf(items);
        this.faults = List.copyOf(faults);
    }

    /**
     * What the analyser announced and did not complete.
     *
     * @return one phrase for each fault; empty for a sound analyser
     */
    public List<String> faults() {
        return faults;
    }

    /**
     * The same without files of the analyser's own, which one that was stopped may still be writing.
     *
     * @return what is safe to keep of a cancelled run
     */
    public Collected withoutArtifacts() {
        return new Collected(root, items.stream().filter(item -> !(item instanceof Item.Own)).toList(), faults);
    }

    /**
     * Whether there is nothing but sentences.
     *
     * @return {@code true} if no number, table, chart or file was found
     */
    public boolean isEmpty() {
        return items.stream().allMatch(Item.Sentence.class::isInstance);
    }

    /**
     * The results as the manifest holds them.
     *
     * @param cancellation looked at while large files are digested
     * @return new objects, in the order of the report
     * @throws IOException if a file of the analyser cannot be read
     */
    public List<Result> results(Cancellation cancellation) throws IOException {
        List<Result> results = new ArrayList<>();
        for (Item item : items) {
            results.add(ResultModel.of(root, item, cancellation));
        }
        return results;
    }
}
