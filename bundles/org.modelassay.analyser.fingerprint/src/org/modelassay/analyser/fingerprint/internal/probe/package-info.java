/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What a model answers to keys, and how well it does at text. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.probe;

import org.jspecify.annotations.NullMarked;
