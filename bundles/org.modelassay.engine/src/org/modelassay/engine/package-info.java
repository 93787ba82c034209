/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Runs analysers: finds them, checks what they are given, keeps what they find, and judges it.
 *
 * <p>The services are {@link org.modelassay.engine.AnalyserRegistry} and {@link org.modelassay.engine.Engine}. Neither
 * knows a window, a command line or a tensor; neither keeps state between calls, so that any number of runs may go on
 * at once.
 */
@NullMarked
package org.modelassay.engine;

import org.jspecify.annotations.NullMarked;
