/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What a run of {@code codecrash.evaluate} left of every question: the program, the answers, their grades. Read back for
 * leaderboards and for people who look at single answers.
 */
@NullMarked
package org.modelassay.analyser.codecrash.answers;

import org.jspecify.annotations.NullMarked;
