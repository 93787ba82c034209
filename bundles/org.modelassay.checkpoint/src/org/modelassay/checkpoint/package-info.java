/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Reads and writes the weights of language models: safetensors files in the layout of Hugging Face.
 * <p>
 * {@link org.modelassay.checkpoint.Checkpoint} opens a directory or file, however hostile its content: headers, indexes
 * and configurations are checked completely before memory is taken for what they claim, and every refusal is a
 * {@link org.modelassay.checkpoint.CheckpointException} with a kind, a place and a remedy. What is odd but usable loads
 * with a warning. Formats that can run code when they are loaded (pickle, TorchScript) are recognised and never read;
 * nothing in a configuration is ever run.
 */
@NullMarked
package org.modelassay.checkpoint;

import org.jspecify.annotations.NullMarked;
