/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/**
 * A merge of models that fit together. Tensors of floating-point numbers are merged, others are the first model's; so
 * are the element types, whatever those of the other models.
 */
public final class Merge implements AutoCloseable {

    private final MergeMethod method;
    private final List<Checkpoint> models;

    private Merge(MergeMethod method, List<Checkpoint> models) {
        this.method = method;
        this.models = models;
    }

    /**
     * Opens models and compares their tensors.
     *
     * @param method    how to merge
     * @param locations directories or safetensors files; for task arithmetic and TIES, the first is the model that the
     *                  others were tuned from
     * @return the merge, to be closed
     * @throws InvalidInputException when there are too few or too many models for the method, when one is refused or
     *                               quantised to eight bits, or when names, shapes or kinds of types differ
     * @throws IOException           when one cannot be read
     */
    public static Merge open(MergeMethod method, List<Path> locations) throws InvalidInputException, IOException {
        checkCount(method, locations.size());
        Merge merge = new Merge(method, new ArrayList<>());
        try {
            for (Path location : locations) {
                Checkpoint model = Checkpoint.open(location);
                merge.models.add(model);
                Fit.check(merge.models.getFirst(), model);
                Fit.checkTypes(model);
            }
        } catch (InvalidInputException | IOException | RuntimeException e) {
            merge.close();
            throw e;
        }
        return merge;
    }

    private static void checkCount(MergeMethod method, int given) throws InvalidInputException {
        String wanted = switch (method) {
        case MergeMethod.Linear linear when given == linear.weights().size() && given > 0 -> "";
        case MergeMethod.Linear linear -> "as many as there are weights: " + linear.weights().size();
        case MergeMethod.Spherical _ -> given == 2 ? "" : "two";
        case MergeMethod.TaskArithmetic _,MergeMethod.Ties _ -> given > 1 ? "" : "a base and at least one more";
        };
        if (!wanted.isEmpty()) {
            throw new InvalidInputException(
                    Diagnostic.error("", "models given: " + given + ", wanted: " + wanted, ""));
        }
    }

    /**
     * The work to do.
     *
     * @return the bytes of the new model's tensors
     */
    public long bytes() {
        return models.getFirst().tensors().values().stream().mapToLong(TensorInfo::byteCount).sum();
    }

    /**
     * Writes the new model: its tensors in one file, and the companion files of the first model.
     *
     * @param target       a directory that does not exist or is empty
     * @param progress     counts the bytes of the new model
     * @param cancellation stops between blocks; nothing is left then
     * @return what was written
     * @throws InvalidInputException when something is in the directory, or an input changed while it was read
     * @throws IOException           when something cannot be read or written; nothing is left then
     */
    public EditSummary write(Path target, Progress progress, Cancellation cancellation)
            throws InvalidInputException, IOException {
        Checkpoint first = models.getFirst();
        EditedTensors edited = new EditedTensors(first, progress, cancellation);
        NewModel.write(first, target, edited.data(
                tensor -> tensor.dtype().isFloat(), (tensor, sink) -> {
                    TensorBlocks blocks = new TensorBlocks(models, tensor.name(), cancellation);
                    TensorMerge merge = TensorMerge.of(method, blocks);
                    double[] merged = new double[TensorBlocks.BLOCK];
                    blocks.forEach((values, count) -> {
                        for (int i = 0; i < count; i++) {
                            merged[i] = merge.at(values, i);
                        }
                        sink.accept(values[0], merged, count);
                    });
                }));
        return edited.summary();
    }

    /** Closes the models. */
    @Override
    public void close() {
        models.forEach(Checkpoint::close);
    }
}
