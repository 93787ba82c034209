/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Training of weights, or of masks over frozen weights, on a copy that belongs to one client.
 * <p>
 * The client gives batches step by step; nothing is drawn at random, so equal batches and options give equal numbers on
 * one machine.
 */
@NullMarked
package org.modelassay.inference.training;

import org.jspecify.annotations.NullMarked;
