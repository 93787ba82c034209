/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.edit;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;

/**
 * A model reduced to the weights of a mask: those outside become 0, or what they are in another model. Tensors that the
 * mask does not name stay as they are.
 *
 * @see PackedMasks the form of a mask
 */
public final class Masking implements AutoCloseable {

    private final List<Checkpoint> models = new ArrayList<>();
    private final Checkpoint mask;

    private Masking(Checkpoint mask) {
        this.mask = mask;
    }

    /**
     * Opens a model, a mask and perhaps another model, and compares their tensors.
     *
     * @param model a directory or a safetensors file
     * @param mask  a safetensors file of packed bits, 1 for each weight that stays
     * @param base  the model that gives the weights outside the mask, 0 without it
     * @return the masking, to be closed
     * @throws InvalidInputException when one is refused, the mask is that of another model, or the base does not have
     *                               the same tensors
     * @throws IOException           when one cannot be read
     */
    public static Masking open(Path model, Path mask, Optional<Path> base) throws InvalidInputException, IOException {
        Masking masking = new Masking(Checkpoint.open(mask));
        try {
            masking.models.add(Checkpoint.open(model));
            PackedMasks.check(masking.mask, masking.models.getFirst());
            if (base.isPresent()) {
                masking.models.add(Checkpoint.open(base.get()));
                Fit.check(masking.models.getFirst(), masking.models.getLast());
            }
        } catch (InvalidInputException | IOException | RuntimeException e) {
            masking.close();
            throw e;
        }
        return masking;
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
     * Writes the new model: its tensors in one file, and the companion files of the model.
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
        EditedTensors edited = new EditedTensors(models.getFirst(), progress, cancellation);
        NewModel.write(models.getFirst(), target,
                edited.data(tensor -> mask.tensors().containsKey(tensor.name()),
                        (tensor, sink) -> masked(tensor, sink, cancellation)));
        return edited.summary();
    }

    private void masked(TensorInfo tensor, EditedTensors.Sink sink, Cancellation cancellation)
            throws CheckpointException, IOException {
        double[] result = new double[TensorBlocks.BLOCK];
        byte[] bits = new byte[TensorBlocks.BLOCK / Byte.SIZE];
        TensorInfo packed = PackedMasks.tensor(mask, tensor.name());
        long[] read = new long[1];
        new TensorBlocks(models, tensor.name(), cancellation).forEach((values, count) -> {
            int length = (count + Byte.SIZE - 1) / Byte.SIZE;
            mask.read(packed, read[0], MemorySegment.ofArray(bits).asSlice(0, length));
            read[0] += length;
            double[] outside = values.length == 1 ? new double[count] : values[1];
            for (int i = 0; i < count; i++) {
                boolean inside = (bits[i / Byte.SIZE] >> i % Byte.SIZE & 1) == 1;
                result[i] = inside ? values[0][i] : outside[i];
            }
            sink.accept(values[0], result, count);
        });
    }

    /** Closes model, mask and base. */
    @Override
    public void close() {
        models.forEach(Checkpoint::close);
        mask.close();
    }
}
