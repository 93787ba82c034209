/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Asking a hosted model whose it is: plans, questions, answers, verdicts. */
@NullMarked
package org.modelassay.analyser.fingerprint.internal.verify;

import org.jspecify.annotations.NullMarked;
