/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name taken apart: {@code model.layers.3.mlp.experts.7.up_proj.weight} is layer 3, module {@code mlp.up_proj}.
 *
 * @param layer  the number after the word for layers, or -1
 * @param module what follows it (or the whole name without a layer), without the numbers of experts and without
 *               {@code weight} or {@code bias}
 * @param role   the last component
 */
record TensorName(int layer, String module, String role) {

    private static final Set<String> LAYERS = Set.of("layers", "layer", "h", "blocks", "block");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    static TensorName of(String name) {
        List<String> words = new ArrayList<>(Arrays.asList(name.split("\\.", -1)));
        String role = words.size() > 1 ? words.removeLast() : "";
        int layer = -1;
        for (int i = 1; i < words.size() && layer < 0; i++) {
            if (LAYERS.contains(words.get(i - 1)) && NUMBER.matcher(words.get(i)).matches()) {
                layer = Integer.parseInt(words.get(i));
                words = words.subList(i + 1, words.size());
            }
        }
        return new TensorName(layer, withoutExperts(words), role);
    }

    /** Whether the tensor is a weight or a bias, and not a scale, a mask or a table beside them. */
    boolean isParameter() {
        return role.equals("weight") || role.equals("bias");
    }

    private static String withoutExperts(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        for (int i = kept.size() - 1; i > 0; i--) {
            if (kept.get(i - 1).equals("experts") && NUMBER.matcher(kept.get(i)).matches()) {
                kept.remove(i);
                kept.remove(i - 1);
            }
        }
        return String.join(".", kept);
    }
}
