/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec.Activation;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec.Dimensions;

/** Fills in the canonical decoder from a {@code config.json}. */
public final class SpecReader {

    private static final int MOST_LAYERS = 10_000;

    private static final int WIDEST = 10_000_000;

    private final Fields fields;

    private SpecReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * The decoder that a configuration describes.
     *
     * @param file   the {@code config.json}, for messages
     * @param config its fields
     * @param entry  the entry of its architecture
     * @return the decoder
     * @throws InvalidInputException when a field is missing, out of range, or asks for what the entry cannot honour
     */
    public static DecoderSpec read(Path file, Map<String, Object> config, ArchitectureEntry entry)
            throws InvalidInputException {
        return new SpecReader(new Fields(file, config, entry)).read();
    }

    private DecoderSpec read() throws InvalidInputException {
        checkRequirements();
        Dimensions size = size();
        double capacity = fields.positive("attention.scale_base", size.headDimension());
        return new DecoderSpec(fields.entry().name(), size, fields.text("norm").equals("rms"),
                fields.positive("norm.epsilon"), fields.positive("norm.gain_offset", 0), rotary(size), activation(),
                fields.flag("parallel", false), 1 / Math.sqrt(capacity), fields.positive("attention.cap", 0),
                fields.positive("logits.cap", 0), windows(size.layers()), embeddingScale(size.hidden()),
                fields.flag("tied", false));
    }

    private Dimensions size() throws InvalidInputException {
        int heads = fields.whole("heads", 1);
        Dimensions size = new Dimensions(fields.whole("layers", 1), fields.whole("hidden", 1), heads,
                fields.whole("key_value_heads", 1, heads), fields.whole("head_dimension", 1), fields.whole("mlp", 1),
                fields.whole("vocabulary", 1), fields.whole("context", 1));
        if (size.layers() > MOST_LAYERS) {
            throw fields.refuse(fields.fieldsOf("layers"), "at most " + MOST_LAYERS, "It is " + size.layers() + ".");
        }
        if ((long) heads * size.headDimension() > WIDEST) {
            throw fields.refuse(fields.fieldsOf("head_dimension"), "heads times width of at most " + WIDEST,
                    "It is " + heads + " times " + size.headDimension() + ".");
        }
        if (heads % size.keyValueHeads() != 0) {
            throw fields.refuse(fields.fieldsOf("key_value_heads"), "a divisor of the number of heads " + heads,
                    "It is " + size.keyValueHeads() + ".");
        }
        return size;
    }

    private void checkRequirements() throws InvalidInputException {
        for (Map.Entry<String, String> wanted : fields.entry().requirements().entrySet()) {
            Object value = fields.config().get(wanted.getKey());
            if (value != null && !value.toString().equals(wanted.getValue())) {
                throw fields.refuse(wanted.getKey(), wanted.getValue(), "It is " + value + ".");
            }
        }
    }

    private Optional<Rotary> rotary(Dimensions size) throws InvalidInputException {
        if (!fields.text("positions").equals("rotary")) {
            return Optional.empty();
        }
        double share = fields.positive("rotary.share", 1);
        int dimensions = (int) (size.headDimension() * share);
        if (dimensions < 2 || dimensions % 2 != 0 || dimensions > size.headDimension()) {
            throw fields.refuse(fields.fieldsOf("rotary.share"),
                    "an even number of rotated coordinates within a head of " + size.headDimension(),
                    "It gives " + dimensions + ".");
        }
        return Optional.of(new RotaryReader(fields).read(dimensions, fields.positive("rotary.theta"), size.context()));
    }

    private Activation activation() throws InvalidInputException {
        String name = fields.text("activation");
        return switch (name) {
        case "silu", "swish" -> Activation.SILU;
        case "gelu" -> Activation.GELU;
        case "gelu_new", "gelu_pytorch_tanh", "gelu_fast" -> Activation.GELU_TANH;
        case "relu" -> Activation.RELU;
        default -> throw fields.refuse(fields.fieldsOf("activation"),
                "silu, gelu, gelu_new, gelu_pytorch_tanh or relu", "It is \"" + name + "\".");
        };
    }

    private List<Integer> windows(int layers) throws InvalidInputException {
        int window = fields.flag("window.used", true) ? fields.whole("window", 1, 0) : 0;
        int first = fields.whole("window.first_layer", 0, 0);
        int period = fields.whole("window.every", 1, 1);
        List<Integer> windows = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            windows.add(layer >= first && (layer - first) % period == 0 ? window : 0);
        }
        return applyLayerTypes(windows, window);
    }

    /** Newer files list the kind of every layer, which then decides. */
    private List<Integer> applyLayerTypes(List<Integer> windows, int window) throws InvalidInputException {
        if (!(fields.config().get("layer_types") instanceof List<?> types) || window == 0) {
            return List.copyOf(windows);
        }
        List<Integer> listed = new ArrayList<>();
        for (Object type : types) {
            listed.add(switch (String.valueOf(type)) {
            case "full_attention" -> 0;
            case "sliding_attention" -> window;
            default -> throw fields.refuse("layer_types", "full_attention or sliding_attention",
                    "It contains " + type + ".");
            });
        }
        if (listed.size() != windows.size()) {
            throw fields.refuse("layer_types", windows.size() + " entries", "It has " + listed.size() + ".");
        }
        return List.copyOf(listed);
    }

    private double embeddingScale(int hidden) throws InvalidInputException {
        return fields.value("embedding.scale").orElse("").equals("sqrt_hidden") ? Math.sqrt(hidden)
                : fields.positive("embedding.scale", 1);
    }
}
