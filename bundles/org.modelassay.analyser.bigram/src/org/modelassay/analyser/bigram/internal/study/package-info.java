/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** The trainings and comparisons of one study of a subnetwork, in units of work. */
@NullMarked
package org.modelassay.analyser.bigram.internal.study;

import org.jspecify.annotations.NullMarked;
