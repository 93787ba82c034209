/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

import java.nio.file.Path;

/**
 * A model as a directory in the layout of Hugging Face: {@code config.json}, safetensors files and, for text,
 * {@code tokenizer.json}.
 *
 * @param directory the directory
 */
public record ModelSource(Path directory) {
}
