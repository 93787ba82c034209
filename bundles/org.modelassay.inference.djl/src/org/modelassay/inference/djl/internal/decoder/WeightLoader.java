/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.DType;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.KernelSource;
import org.modelassay.inference.djl.internal.torch.NumberFormat;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchModule.Gradients;
import org.modelassay.inference.djl.internal.torch.TorchScope;

/**
 * Makes tensors of the engine from tensors in files. A file is mapped once per number format, privately, and tensors
 * are views of the mapping: nothing is read before it is used. Only another compute format or device costs a copy, or
 * the wish to be safe from whoever truncates a file; copied matrices are laid out along their longer axis, since a
 * product with one vector reads memory fastest in long runs.
 */
final class WeightLoader {

    private static final int BYTE_CODE = 0;

    private static final String CPU = "cpu";

    private static final long LARGEST_READ = 1L << 26;

    private final TorchScope scope;

    private final TorchModule kernels;

    private final NumberFormat format;

    private final String device;

    private final Optional<Checkpoint> reader;

    private final boolean turns;

    private final Map<String, Tensor> mappings = new HashMap<>();

    private final Map<String, Tensor> loaded = new HashMap<>();

    /**
     * A loader.
     *
     * @param scope  what owns the tensors
     * @param format the format of the computation
     * @param device where it happens
     * @param reader copies weights through this checkpoint, which stays open meanwhile; without, files are mapped
     * @param turns  whether copied matrices are laid out along their longer axis
     * @throws InferenceException when the engine fails
     */
    WeightLoader(TorchScope scope, NumberFormat format, String device, Optional<Checkpoint> reader,
            boolean turns)
            throws InferenceException {
        this.reader = reader;
        this.scope = scope;
        this.format = format;
        this.device = device;
        this.turns = turns && reader.isPresent() && format == NumberFormat.FLOAT32 && device.equals(CPU);
        this.kernels = TorchModule.compile(scope, KernelSource.of("weights"), new LinkedHashMap<>(),
                Gradients.POSSIBLE);
    }

    /**
     * The tensors of some slots.
     *
     * @param sources      the slots
     * @param cancellation stops between tensors
     * @return slot to tensor
     * @throws CheckpointException when a file was changed since it was opened
     * @throws IOException         when a file cannot be read
     * @throws InferenceException  when the engine fails
     */
    SequencedMap<String, Tensor> load(List<SlotSource> sources, Cancellation cancellation)
            throws CheckpointException, IOException, InferenceException {
        Set<String> tall =
                sources.stream().filter(SlotSource::isTallMatrix).map(source -> source.tensor().name())
                        .collect(toSet());
        SequencedMap<String, Tensor> tensors = new LinkedHashMap<>();
        for (SlotSource source : sources) {
            cancellation.check();
            tensors.put(source.slot(), load(source, turns && tall.contains(source.tensor().name())));
        }
        return tensors;
    }

    /**
     * The whole tensors that were loaded.
     *
     * @return name to tensor
     */
    Map<String, Tensor> tensors() {
        return Map.copyOf(loaded);
    }

    private Tensor load(SlotSource source, boolean turned)
            throws CheckpointException, IOException, InferenceException {
        Tensor tensor = whole(source.tensor(), turned);
        if (source.transposed()) {
            tensor = kernels.tensor(scope, "transposed", tensor);
        }
        if (source.rows() != tensor.shape()[0]) {
            tensor = kernels.tensor(scope, "rows", tensor, source.firstRow(), source.rows());
        }
        return tensor;
    }

    private Tensor whole(TensorInfo info, boolean turned) throws CheckpointException, IOException, InferenceException {
        Tensor known = loaded.get(info.name());
        if (known != null) {
            return known;
        }
        Tensor tensor = reader.isPresent() ? copied(reader.get(), info, turned) : mapped(info);
        loaded.put(info.name(), tensor);
        return tensor;
    }

    private Tensor mapped(TensorInfo info) throws IOException, InferenceException {
        NumberFormat stored = formatOf(info.dtype());
        long[] shape = shape(info);
        Tensor tensor;
        if (info.offset() % stored.size() == 0) {
            tensor = kernels.tensor(scope, "map_tensor", mapping(info.file(), stored.code(), stored.size()),
                    info.offset() / stored.size(), shape);
        } else {
            tensor = kernels.tensor(scope, "from_bytes", mapping(info.file(), BYTE_CODE, 1), info.offset(),
                    info.byteCount(), stored.code(), shape);
        }
        return stored == format && device.equals(CPU) ? tensor
                : kernels.tensor(scope, "converted", tensor, format.code(), device);
    }

    private Tensor copied(Checkpoint checkpoint, TensorInfo info, boolean turned)
            throws CheckpointException, IOException, InferenceException {
        NumberFormat stored = formatOf(info.dtype());
        long[] shape = shape(info);
        long width = shape.length < 2 ? 1 : info.elements() / Math.max(1, shape[0]);
        long rows = width == 0 ? 0 : info.elements() / width;
        long step = Math.clamp(LARGEST_READ / stored.size() / Math.max(1, width), 1, Math.max(1, rows));
        Tensor target = turned ? kernels.tensor(scope, "turned", shape, format.code())
                : kernels.tensor(scope, "shaped", shape, format.code(), device);
        for (long first = 0; first < rows; first += step) {
            long count = Math.min(step, rows - first);
            try (TorchScope part = scope.inner()) {
                Tensor block = kernels.tensor(part, "room", count * width, stored.code());
                checkpoint.read(info, first * width * stored.size(), block.memory());
                kernels.run(turned ? "fill_columns" : "fill_rows", target, first, block);
            }
        }
        return target;
    }

    private static long[] shape(TensorInfo info) {
        return info.shape().stream().mapToLong(Long::longValue).toArray();
    }

    private Tensor mapping(Path file, int code, int size) throws IOException, InferenceException {
        String key = code + ":" + file;
        Tensor known = mappings.get(key);
        if (known == null) {
            known = kernels.tensor(scope, "map_file", file.toAbsolutePath().toString(), Files.size(file) / size, code);
            mappings.put(key, known);
        }
        return known;
    }

    /**
     * The engine's format of a stored type.
     *
     * @param type the stored type
     * @return the format
     * @throws InferenceException when the decoder cannot compute with it
     */
    static NumberFormat formatOf(DType type) throws InferenceException {
        return switch (type) {
        case F32 -> NumberFormat.FLOAT32;
        case F64 -> NumberFormat.FLOAT64;
        case F16 -> NumberFormat.FLOAT16;
        case BF16 -> NumberFormat.BFLOAT16;
        default -> throw new InferenceException("weights of type " + type + " cannot be run; supported are F64, "
                + "F32, F16 and BF16");
        };
    }
}
