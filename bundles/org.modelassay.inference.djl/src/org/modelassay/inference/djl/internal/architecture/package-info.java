/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What an architecture is: a declarative entry (a text file under {@code entries}) that maps {@code config.json} and
 * the names of tensors onto one canonical decoder.
 * <p>
 * An entry reads numbers with small formulas, refuses settings it cannot honour, and names the tensor behind every slot
 * of the decoder. There is no class per architecture.
 */
@NullMarked
package org.modelassay.inference.djl.internal.architecture;

import org.jspecify.annotations.NullMarked;
