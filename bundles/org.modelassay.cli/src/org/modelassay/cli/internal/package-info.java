/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The headless application: from the arguments of a process to its exit status.
 *
 * <p>It parses, calls one command, and makes sure that a status is written whatever happens. It needs no display, no
 * workspace and no writable installation.
 */
@NullMarked
package org.modelassay.cli.internal;

import org.jspecify.annotations.NullMarked;
