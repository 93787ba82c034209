/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import org.modelassay.common.Digest;

/**
 * A bundle that takes part in a run.
 *
 * @param name    its symbolic name
 * @param version its version
 * @param digest  the digest of its content
 */
public record CodeEntry(String name, String version, Digest digest) {
}
