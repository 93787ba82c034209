/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis.result;

/**
 * A file that others can use: a mask, a probe, a checkpoint.
 *
 * @param name      a stable key; the file is {@code arrays/<name>.safetensors} for safetensors and
 *                  {@code data/<name>.<extension>} otherwise
 * @param title     what it is, in words
 * @param extension the extension of the file, without a dot
 * @param reading   what it holds and who can read it
 */
public record Artifact(String name, String title, String extension, String reading) {
}
