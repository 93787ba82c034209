/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.util.List;
import java.util.Map;

import org.modelassay.checkpoint.TensorInfo;

/**
 * The header of one file, checked against the file.
 *
 * @param tensors  the tensors in the order of their bytes
 * @param metadata the metadata
 * @param stamp    the file as it was
 */
record Header(List<TensorInfo> tensors, Map<String, String> metadata, FileStamp stamp) {
}
