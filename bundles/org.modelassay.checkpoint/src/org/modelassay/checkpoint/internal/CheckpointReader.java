/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.checkpoint.ModelConfig;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Quoted;

/** Reads all of a checkpoint but its data. */
public final class CheckpointReader {

    private final Layout layout;
    private final SequencedMap<Path, FileStamp> stamps = new LinkedHashMap<>();
    private final SequencedMap<String, TensorInfo> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();
    private final List<Diagnostic> warnings = new ArrayList<>();

    private CheckpointReader(Layout layout) {
        this.layout = layout;
        this.warnings.addAll(layout.warnings());
    }

    /**
     * Reads and checks headers, index and configuration.
     *
     * @param location a directory or a file
     * @return what they say
     * @throws CheckpointException when the checkpoint is refused
     * @throws IOException         when reading fails for another reason
     */
    public static Opened read(Path location) throws CheckpointException, IOException {
        return new CheckpointReader(Layout.of(location)).read();
    }

    private Opened read() throws CheckpointException, IOException {
        for (Path file : layout.files()) {
            add(file, new HeaderReader(file).read());
        }
        if (layout.index().isPresent()) {
            new IndexCheck(layout.directory(), layout.index().get(), tensors, warnings).run();
        }
        Optional<ModelConfig> config = Optional.empty();
        if (layout.config().isPresent()) {
            config = Optional.of(ConfigReader.read(layout.config().get(), warnings));
        } else {
            warnings.add(Diagnostic.warning(Refusals.place(layout.directory()),
                    "has no config.json, so that the model cannot be run",
                    "copy it from where the weights come from"));
        }
        return new Opened(stamps, tensors, metadata, config, List.copyOf(warnings));
    }

    private void add(Path file, Header header) throws CheckpointException {
        stamps.put(file, header.stamp());
        header.metadata().forEach(metadata::putIfAbsent);
        for (TensorInfo tensor : header.tensors()) {
            TensorInfo other = tensors.putIfAbsent(tensor.name(), tensor);
            if (other != null) {
                throw new CheckpointException(Kind.TENSOR_IN_TWO_SHARDS, Refusals.place(file),
                        "holds tensor " + Quoted.of(tensor.name()) + ", as does " + Refusals.place(other.file()));
            }
        }
        if (tensors.size() > Limits.TENSORS) {
            throw new CheckpointException(Kind.LIMIT_EXCEEDED, Refusals.place(layout.directory()),
                    "holds more than " + Limits.TENSORS + " tensors");
        }
    }
}
