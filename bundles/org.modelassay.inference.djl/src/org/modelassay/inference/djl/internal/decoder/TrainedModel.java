/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CompanionFiles;
import org.modelassay.checkpoint.ShardedWriter;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;

/**
 * A model with the weights that a training made, as a checkpoint in the layout of the one that was trained.
 *
 * @param kernels the kernels of training
 * @param pass    what owns intermediate tensors
 * @param source  the model that was trained
 * @param weights the tensors that changed, by name
 */
record TrainedModel(TorchModule kernels, TorchScope pass, Path source, Map<String, Tensor> weights) {

    private static final long CHUNK = 1L << 22;

    /**
     * Writes the model; the weights come last, so that a directory with weights is complete.
     *
     * @param directory another directory than the source, created when it does not exist
     */
    void write(Path directory) throws IOException, InvalidInputException {
        Files.createDirectories(directory);
        if (Files.isSameFile(directory, source)) {
            throw new IOException(directory + " is the model that is trained; give another directory");
        }
        CompanionFiles.copy(source, directory);
        try (Checkpoint checkpoint = Checkpoint.open(source)) {
            List<TensorSpec> specs = checkpoint.tensors().values().stream()
                    .map(info -> new TensorSpec(info.name(), info.dtype(), info.shape())).toList();
            ShardedWriter.write(directory, specs, checkpoint.metadata(), ShardedWriter.USUAL,
                    (spec, channel) -> write(checkpoint, spec, channel));
        }
    }

    private void write(Checkpoint checkpoint, TensorSpec spec, WritableByteChannel channel) throws IOException {
        Tensor changed = weights.get(spec.name());
        TensorInfo info = checkpoint.tensors().get(spec.name());
        if (changed != null) {
            converted(changed, spec, channel);
        } else if (info != null) {
            copy(checkpoint, info, channel);
        }
    }

    private void converted(Tensor tensor, TensorSpec spec, WritableByteChannel channel) throws IOException {
        try (TorchScope part = pass.inner()) {
            int code = WeightLoader.formatOf(spec.dtype()).code();
            for (long first = 0; first < tensor.size(); first += CHUNK) {
                long count = Math.min(CHUNK, tensor.size() - first);
                try (Tensor bytes = kernels.tensor(part, "stored_bytes", tensor, first, count, code)) {
                    write(bytes.memory().asByteBuffer(), channel);
                }
            }
        } catch (InferenceException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Checkpoint checkpoint, TensorInfo info, WritableByteChannel channel)
            throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment block = arena.allocate(Checkpoint.BLOCK);
            for (long done = 0; done < info.byteCount(); done += block.byteSize()) {
                MemorySegment part = block.asSlice(0, Math.min(block.byteSize(), info.byteCount() - done));
                checkpoint.read(info, done, part);
                write(part.asByteBuffer(), channel);
            }
        } catch (InvalidInputException e) {
            throw new IOException(e);
        }
    }

    private static void write(ByteBuffer bytes, WritableByteChannel channel) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
