/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointWriter;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorData;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;

/**
 * The state of a training as a safetensors file.
 *
 * @param kernels the kernels of training
 * @param pass    what owns intermediate tensors
 * @param model   the digest of the model that is trained
 * @param options how it is trained
 */
record TrainingFile(TorchModule kernels, TorchScope pass, ModelDigest model, TrainingOptions options) {

    private static final String STEP = "step";

    private static final String OPTIONS = "options";

    private static final String MODEL = "model";

    private String described() {
        Map<String, Integer> masks = new TreeMap<>();
        if (options.trainable() instanceof Trainable.Weights weights) {
            weights.gradientMasks().forEach((name, mask) -> masks.put(name, mask.hashCode()));
        }
        String what = options.trainable() instanceof Trainable.Masks gates ? gates.toString()
                : options.trainable().tensors() + " " + masks;
        return what + " " + options.optimizer() + " " + options.schedule() + " " + options.clip() + " "
                + options.penalty() + " " + options.pull();
    }

    void write(Path file, Map<String, Tensor> state, long steps)
            throws IOException, InvalidInputException, InferenceException {
        List<TensorSpec> specs = new ArrayList<>();
        Map<String, MemorySegment> data = new TreeMap<>();
        for (Map.Entry<String, Tensor> entry : state.entrySet()) {
            specs.add(new TensorSpec(entry.getKey(), DType.F32,
                    Arrays.stream(entry.getValue().shape()).boxed().toList()));
            MemorySegment values = kernels.tensor(pass, "read", entry.getValue()).toFloats().segment();
            data.put(entry.getKey(), values.isNative() ? values
                    : MemorySegment.ofArray(values.toArray(ValueLayout.JAVA_BYTE)));
        }
        CheckpointWriter.write(file, specs,
                Map.of(STEP, Long.toString(steps), OPTIONS, described(), MODEL, model.value()), TensorData.of(data));
    }

    /** {@return the number of steps} */
    long read(Path file, Map<String, Tensor> targets) throws IOException, InvalidInputException, InferenceException {
        try (Checkpoint checkpoint = Checkpoint.open(file)) {
            check(file, checkpoint, targets);
            Map<String, Tensor> sources = new LinkedHashMap<>();
            for (String name : targets.keySet()) {
                sources.put(name, pass.tensor(values(checkpoint, name)));
            }
            for (Map.Entry<String, Tensor> entry : targets.entrySet()) {
                Tensor source = sources.get(entry.getKey());
                if (source != null) {
                    kernels.run("assign", entry.getValue(), source);
                }
            }
            return Long.parseLong(checkpoint.metadata().getOrDefault(STEP, ""));
        } catch (NumberFormatException e) {
            throw refuse(file, "The number of steps is missing.", e);
        }
    }

    private void check(Path file, Checkpoint checkpoint, Map<String, Tensor> targets)
            throws IOException, InvalidInputException {
        if (!model.value().equals(checkpoint.metadata().get(MODEL))) {
            throw refuse(file, "It belongs to a training of another model.", null);
        }
        if (!described().equals(checkpoint.metadata().get(OPTIONS))) {
            throw refuse(file, "It belongs to a training with other options.", null);
        }
        Long.parseLong(checkpoint.metadata().getOrDefault(STEP, ""));
        for (Map.Entry<String, Tensor> entry : targets.entrySet()) {
            TensorInfo info = checkpoint.tensors().get(entry.getKey());
            if (info == null || info.dtype() != DType.F32
                    || !info.shape().equals(Arrays.stream(entry.getValue().shape()).boxed().toList())) {
                throw refuse(file, "The tensor " + entry.getKey() + " is missing or has another shape.", null);
            }
        }
    }

    private static InvalidInputException refuse(Path file, String what, @Nullable Throwable cause) {
        Diagnostic diagnostic = Diagnostic.error(file.toString(), what, "Give the file of the same training.");
        return cause == null ? new InvalidInputException(diagnostic) : new InvalidInputException(diagnostic, cause);
    }

    private static FloatTensor values(Checkpoint checkpoint, String name) throws IOException, InvalidInputException {
        TensorInfo info = checkpoint.tensors().get(name);
        if (info == null) {
            throw new IllegalStateException(name);
        }
        MemorySegment bytes = Arena.ofAuto().allocate(info.byteCount(), Float.BYTES);
        checkpoint.read(info, 0, bytes);
        return FloatTensor.wrap(bytes, info.shape().stream().mapToInt(Math::toIntExact).toArray());
    }
}
