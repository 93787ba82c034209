/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.util.OptionalLong;
import java.util.SequencedMap;

/**
 * An index of shards.
 *
 * @param shards    the name of the shard of each tensor
 * @param totalSize the bytes of all tensors, as the index says
 */
record ShardIndex(SequencedMap<String, String> shards, OptionalLong totalSize) {
}
