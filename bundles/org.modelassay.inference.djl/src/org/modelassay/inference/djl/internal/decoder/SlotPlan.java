/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.djl.internal.architecture.ArchitectureEntry;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.djl.internal.architecture.TensorRule;

/**
 * Which tensor fills which slot, decided from headers alone: every slot is filled with the right shape, and no tensor
 * of the checkpoint is left over, because one that is left over would be a part of the model that does not run.
 *
 * @param model  the slots outside blocks
 * @param layers the slots of each block
 */
record SlotPlan(List<SlotSource> model, List<List<SlotSource>> layers) {

    /**
     * Decides.
     *
     * @param location the checkpoint, for messages
     * @param tensors  its tensors
     * @param entry    the architecture
     * @param spec     the decoder
     * @return the plan
     * @throws InvalidInputException when a tensor is missing, misshapen or left over
     */
    static SlotPlan of(Path location, Map<String, TensorInfo> tensors, ArchitectureEntry entry, DecoderSpec spec)
            throws InvalidInputException {
        return new Planner(location, tensors, entry, spec).plan();
    }

    private static final class Planner {

        private final Path location;
        private final Map<String, TensorInfo> tensors;
        private final ArchitectureEntry entry;
        private final DecoderSpec spec;
        private final SlotShape shapes;
        private final String prefix;
        private final Set<String> unused;
        private final List<Diagnostic> problems = new ArrayList<>();

        Planner(Path location, Map<String, TensorInfo> tensors, ArchitectureEntry entry, DecoderSpec spec) {
            this.location = location;
            this.tensors = tensors;
            this.entry = entry;
            this.spec = spec;
            this.shapes = new SlotShape(spec);
            this.prefix = prefix();
            this.unused = new TreeSet<>(tensors.keySet());
        }

        SlotPlan plan() throws InvalidInputException {
            List<SlotSource> model = new ArrayList<>();
            List<List<SlotSource>> layers = new ArrayList<>();
            for (int layer = 0; layer < spec.size().layers() && problems.isEmpty(); layer++) {
                layers.add(new ArrayList<>());
            }
            for (TensorRule rule : entry.rules()) {
                if (rule.perLayer()) {
                    for (int layer = 0; layer < layers.size() && problems.size() < 10; layer++) {
                        resolve(rule, layer).ifPresent(layers.get(layer)::add);
                    }
                } else {
                    resolve(rule, -1).ifPresent(model::add);
                }
            }
            finishHead(model);
            unused.removeIf(entry::ignores);
            if (problems.isEmpty() && !unused.isEmpty()) {
                problems.add(Diagnostic.error(location.toString(), unused.size() + " tensors have no place in the "
                        + "architecture \"" + entry.name() + "\", among them "
                        + unused.stream().limit(3).collect(Collectors.joining(", ")) + ".",
                        "Running without them would give wrong results. Check model_type in config.json, or merge "
                                + "adapters into the weights first."));
            }
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
            return new SlotPlan(List.copyOf(model), List.copyOf(layers));
        }

        private void finishHead(List<SlotSource> model) {
            if (spec.tied()) {
                model.removeIf(source -> source.slot().equals("head.weight"));
                model.stream().filter(source -> source.slot().equals("embed.weight")).findFirst()
                        .map(source -> new SlotSource("head.weight", source.tensor(), false, 0, source.rows()))
                        .ifPresent(model::add);
            } else if (model.stream().noneMatch(source -> source.slot().equals("head.weight"))) {
                problems.add(Diagnostic.error(location.toString(), "The matrix of the output layer is missing and "
                        + "tie_word_embeddings is not true.", "Check that the checkpoint is complete."));
            }
        }

        private Optional<SlotSource> resolve(TensorRule rule, int layer) {
            String name = rule.name(prefix, layer);
            TensorInfo tensor = tensors.get(name);
            if (tensor == null) {
                if (!rule.optional()) {
                    problems.add(Diagnostic.error(location.toString(), "The tensor " + name + " is missing.",
                            "The architecture \"" + entry.name() + "\" with " + spec.size().layers()
                                    + " layers needs it. Check config.json and that the checkpoint is complete."));
                }
                return Optional.empty();
            }
            unused.remove(name);
            return place(rule, tensor);
        }

        private Optional<SlotSource> place(TensorRule rule, TensorInfo tensor) {
            List<Long> shape = rule.transposed() ? tensor.shape().reversed() : tensor.shape();
            long rows = shape.isEmpty() ? 0 : shape.getFirst();
            long first = 0;
            long total = rows;
            if (rule.part().isPresent()) {
                List<Long> sizes = rule.part().get().sizes().stream().map(this::size).toList();
                int index = rule.part().get().index();
                first = sizes.subList(0, index).stream().mapToLong(Long::longValue).sum();
                total = sizes.stream().mapToLong(Long::longValue).sum();
                rows = sizes.get(index);
            }
            List<Long> cut = new ArrayList<>(shape);
            if (!cut.isEmpty()) {
                cut.set(0, rows);
            }
            if (shape.isEmpty() || total != shape.getFirst() || !shapes.fits(rule.slot(), cut)) {
                problems.add(Diagnostic.error(location + ": " + tensor.name(), "Its shape is " + tensor.shape()
                        + ", which does not fit config.json.",
                        "Expected for " + rule.slot() + ": "
                                + shapes.of(rule.slot()) + (rule.transposed() ? ", transposed." : ".")));
                return Optional.empty();
            }
            return Optional.of(new SlotSource(rule.slot(), tensor, rule.transposed(), first, rows));
        }

        private long size(String name) {
            return switch (name) {
            case "q" -> spec.size().queryWidth();
            case "kv" -> spec.size().keyWidth();
            case "mlp" -> spec.size().mlp();
            default -> throw new IllegalArgumentException(name);
            };
        }

        private String prefix() {
            String embedding = entry.rules().stream().filter(rule -> rule.slot().equals("embed.weight")).findFirst()
                    .map(TensorRule::name).orElse("");
            return entry.prefixes().stream()
                    .filter(candidate -> tensors.containsKey(embedding.replace("{p}", candidate))).findFirst()
                    .orElse(entry.prefixes().getFirst());
        }
    }
}
