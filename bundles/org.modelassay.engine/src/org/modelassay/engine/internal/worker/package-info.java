/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Runs analysers in processes of their own, so that one that hangs, exits or exhausts memory costs its run only.
 *
 * <p>A worker is this installation once more. It gets requests on its standard input and answers on its standard
 * output; runs are written by the worker and read by whoever asked.
 */
@NullMarked
package org.modelassay.engine.internal.worker;

import org.jspecify.annotations.NullMarked;
