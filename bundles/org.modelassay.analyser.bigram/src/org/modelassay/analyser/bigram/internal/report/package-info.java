/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What the analyses found, as metrics, tables, charts and sentences. */
@NullMarked
package org.modelassay.analyser.bigram.internal.report;

import org.jspecify.annotations.NullMarked;
