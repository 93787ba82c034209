/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The trained models that come with the product: a small decoder, and three siblings tuned from it whose nature is
 * known.
 *
 * <p>They lie as resources in this bundle: the base and two siblings as float32 weights, the third as the list of its
 * changes. They were trained by {@code assay train-tiny}; the recipes and losses lie beside them.
 */
@NullMarked
package org.modelassay.models;

import org.jspecify.annotations.NullMarked;
