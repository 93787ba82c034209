/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.List;
import java.util.Optional;

/**
 * Where a slot of the canonical decoder finds its weights.
 *
 * @param slot       the slot, such as {@code attn.q.weight}
 * @param perLayer   whether every block has one
 * @param name       the tensor's name, with <code>{layer}</code> for the block
 * @param transposed whether the tensor is stored as [in, out]
 * @param part       which rows (after transposing) are meant, or nothing for all
 * @param optional   whether the tensor may be absent
 */
public record TensorRule(String slot, boolean perLayer, String name, boolean transposed, Optional<Part> part,
        boolean optional) {

    /**
     * One of several groups of rows that lie one after the other.
     *
     * @param index which
     * @param sizes the group sizes by name: {@code q}, {@code kv} or {@code mlp}
     */
    public record Part(int index, List<String> sizes) {
    }

    /**
     * Reads a rule: <code>name[?] [| transposed] [| part 0 of q kv kv]</code>.
     *
     * @param slot     the slot
     * @param perLayer whether every block has one
     * @param text     the rule
     * @return the rule
     */
    static TensorRule parse(String slot, boolean perLayer, String text) {
        String[] steps = text.split("\\|");
        String name = steps[0].strip();
        boolean optional = name.endsWith("?");
        boolean transposed = false;
        Optional<Part> part = Optional.empty();
        for (int i = 1; i < steps.length; i++) {
            String[] words = steps[i].strip().split("\\s+");
            switch (words[0]) {
            case "transposed" -> transposed = true;
            case "part" -> part = Optional.of(new Part(Integer.parseInt(words[1]),
                    List.of(words).subList(3, words.length)));
            default -> throw new IllegalArgumentException(slot + ": " + text);
            }
        }
        return new TensorRule(slot, perLayer, optional ? name.substring(0, name.length() - 1) : name, transposed, part,
                optional);
    }

    /**
     * The name of the tensor in a block.
     *
     * @param prefix what stands for <code>{p}</code>
     * @param layer  the block, ignored for slots outside blocks
     * @return the name in the checkpoint
     */
    public String name(String prefix, int layer) {
        return name.replace("{p}", prefix).replace("{layer}", Integer.toString(layer));
    }
}
