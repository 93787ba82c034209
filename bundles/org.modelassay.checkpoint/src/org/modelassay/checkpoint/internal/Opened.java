/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;

/**
 * All that is known of a checkpoint before its data are read.
 *
 * @param stamps   the files that hold tensors, ordered by name, as they were when their headers were read
 * @param tensors  the tensors by name, in the order of the disk
 * @param metadata the metadata of all headers
 * @param config   the configuration, where there is one
 * @param warnings what is odd
 */
public record Opened(SequencedMap<Path, FileStamp> stamps, SequencedMap<String, TensorInfo> tensors,
        Map<String, String> metadata, Optional<ModelConfig> config, List<Diagnostic> warnings) {
}
