/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.ComputeType;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.djl.ServiceSettings.WeightAccess;
import org.modelassay.inference.djl.internal.architecture.ArchitectureEntry;
import org.modelassay.inference.djl.internal.architecture.Architectures;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.SpecReader;
import org.modelassay.inference.djl.internal.torch.NumberFormat;

/**
 * All that is known of a model before a weight is touched: enough to refuse it, or to say what memory it will take.
 *
 * @param directory where it is
 * @param entry     its architecture
 * @param spec      the decoder
 * @param slots     which tensor fills which slot
 * @param format    the format of the computation
 */
public record ModelPlan(Path directory, ArchitectureEntry entry, DecoderSpec spec, SlotPlan slots,
        NumberFormat format) {

    /**
     * Reads headers and configuration.
     *
     * @param directory     the model
     * @param type          the wanted format
     * @param architectures the known architectures
     * @return the plan
     * @throws InvalidInputException when it is no model that can be run
     * @throws InferenceException    when its weights have a format that cannot be computed with
     */
    public static ModelPlan read(Path directory, ComputeType type, Architectures architectures)
            throws InvalidInputException, InferenceException {
        Path file = directory.resolve("config.json");
        try (Checkpoint checkpoint = Checkpoint.open(directory)) {
            Map<String, Object> config = checkpoint.config().map(Architectures::fields)
                    .orElseThrow(() -> new InvalidInputException(Diagnostic.error(file.toString(),
                            "The file is missing.", "Put the model's config.json beside its weights.")));
            ArchitectureEntry entry = architectures.find(file, config);
            DecoderSpec spec = SpecReader.read(file, config, entry);
            SlotPlan slots = SlotPlan.of(directory, checkpoint.tensors(), entry, spec);
            return new ModelPlan(directory, entry, spec, slots, format(type, slots));
        } catch (IOException e) {
            throw new InferenceException("the model in " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static NumberFormat format(ComputeType type, SlotPlan slots) throws InferenceException {
        for (List<SlotSource> layer : slots.layers()) {
            for (SlotSource source : layer) {
                WeightLoader.formatOf(source.tensor().dtype());
            }
        }
        return switch (type) {
        case FLOAT32 -> NumberFormat.FLOAT32;
        case BFLOAT16 -> NumberFormat.BFLOAT16;
        case STORED -> WeightLoader.formatOf(slots.model().getFirst().tensor().dtype());
        };
    }

    /**
     * What the model is.
     *
     * @param device where it runs
     * @return its description
     */
    public ModelDescription description(String device) {
        DecoderSpec.Dimensions size = spec.size();
        return new ModelDescription(directory, spec.architecture(), format.name().toLowerCase(Locale.ROOT), device,
                size.layers(), size.hidden(), size.heads(), size.keyValueHeads(), size.headDimension(), size.mlp(),
                size.vocabulary(), size.context(), entry.verification());
    }

    /**
     * Bytes of weights used in the files' own format, as views.
     *
     * @param access whether weights are mapped or copied
     * @return bytes that are pages of files
     * @throws InferenceException never, once the plan exists
     */
    public long mappedBytes(WeightAccess access) throws InferenceException {
        return access == WeightAccess.MAPPED ? bytes(false) : 0;
    }

    /**
     * Bytes of weights that are converted or copied.
     *
     * @param access whether weights are mapped or copied
     * @return bytes of private memory
     * @throws InferenceException never, once the plan exists
     */
    public long privateBytes(WeightAccess access) throws InferenceException {
        return bytes(true) + (access == WeightAccess.MAPPED ? 0 : bytes(false));
    }

    /**
     * Bytes of the matrices that a request lays out a second time when weights are packed.
     *
     * @param device where it runs
     * @return bytes; 0 where nothing is packed: only float32 on the CPU is
     */
    public long packedBytes(String device) {
        if (format != NumberFormat.FLOAT32 || !device.equals("cpu")) {
            return 0;
        }
        return format.size() * Stream.concat(slots.model().stream(), slots.layers().stream().flatMap(List::stream))
                .filter(source -> source.slot().matches("(attn\\.(q|k|v|qkv|o)|mlp\\.(gate|up|down)|head)\\.weight"))
                .mapToLong(source -> source.bytes() / source.tensor().dtype().size()).sum();
    }

    private long bytes(boolean converted) throws InferenceException {
        List<SlotSource> all = new ArrayList<>(slots.model());
        slots.layers().forEach(all::addAll);
        Set<String> counted = new HashSet<>();
        long bytes = 0;
        for (SlotSource source : all) {
            boolean copies = WeightLoader.formatOf(source.tensor().dtype()) != format;
            if (copies == converted && counted.add(source.tensor().name())) {
                bytes += source.tensor().elements() * (copies ? format.size() : source.tensor().dtype().size());
            }
        }
        return bytes;
    }

    /**
     * Bytes that a sequence takes while it is computed: keys and values, and the widest intermediate values.
     *
     * @param positions its length
     * @return bytes, roughly
     */
    public long bytesPerSequence(int positions) {
        DecoderSpec.Dimensions size = spec.size();
        long cache = 2L * size.layers() * size.keyWidth() * format.size();
        long activations = 4L * (6L * size.hidden() + 3L * size.mlp() + size.vocabulary());
        return positions * (cache + activations);
    }

    /**
     * Bytes that a sequence takes while gradients flow back through it: what each block computed is kept.
     *
     * @param positions its length
     * @return bytes, roughly
     */
    public long bytesPerGradient(int positions) {
        DecoderSpec.Dimensions size = spec.size();
        long block = 12L * size.hidden() + 6L * size.queryWidth() + 5L * size.mlp() + 3L * size.heads() * positions;
        return 4L * positions * (size.layers() * block + 4L * size.vocabulary());
    }

    /**
     * Bytes of the gradients of some tensors.
     *
     * @param names names of tensors
     * @return four for each element
     */
    public long gradientBytes(Collection<String> names) {
        return 4 * Stream.concat(slots.model().stream(), slots.layers().stream().flatMap(List::stream))
                .map(SlotSource::tensor).filter(tensor -> names.contains(tensor.name())).distinct()
                .mapToLong(TensorInfo::elements).sum();
    }
}
