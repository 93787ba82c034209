/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a loaded model is.
 *
 * @param directory     where its files are
 * @param architecture  the declarative entry that was used, such as {@code llama}
 * @param computeType   {@code float32}, {@code bfloat16} or {@code float16}
 * @param device        where it runs
 * @param layers        number of blocks
 * @param hidden        width of the residual stream
 * @param heads         query heads per layer
 * @param keyValueHeads key and value heads per layer
 * @param headDimension width of a head
 * @param mlp           width of the hidden layer of the MLP
 * @param vocabulary    number of token ids
 * @param context       greatest number of positions
 * @param verification  how the architecture was checked; nothing when it was not, which is worth a warning
 */
public record ModelDescription(Path directory, String architecture, String computeType, String device, int layers,
        int hidden, int heads, int keyValueHeads, int headDimension, int mlp, int vocabulary, int context,
        Optional<Verification> verification) {
}
