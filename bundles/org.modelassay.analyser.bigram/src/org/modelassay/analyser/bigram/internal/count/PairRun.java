/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.count;

/**
 * Keys in ascending order with their counts.
 *
 * @param keys   distinct
 * @param counts as many
 */
record PairRun(long[] keys, long[] counts) {
}
