/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.nio.file.Path;

import org.modelassay.common.Digest;

/**
 * A file that a run reads.
 *
 * @param role   the role of its input
 * @param name   the name of its input, then the path within it where the input is a directory
 * @param path   where it lies
 * @param bytes  its size
 * @param digest the digest of its content
 */
public record FileEntry(String role, String name, Path path, long bytes, Digest digest) {
}
