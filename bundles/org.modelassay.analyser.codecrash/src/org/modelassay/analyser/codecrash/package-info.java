/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * CodeCrash: does a model reason about code, or about the words around it? (Lam et al. 2025, arXiv 2504.14119.)
 *
 * <p>{@link org.modelassay.analyser.codecrash.PerturbAnalyser} changes the programs of questions in ways that leave
 * their results as they are; {@link org.modelassay.analyser.codecrash.EvaluateAnalyser} grades recorded answers.
 * Programs are executed outside the virtual machine only, under limits.
 */
@NullMarked
package org.modelassay.analyser.codecrash;

import org.jspecify.annotations.NullMarked;
