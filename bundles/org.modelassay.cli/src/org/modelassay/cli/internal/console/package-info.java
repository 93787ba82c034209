/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What the commands print: results on standard output, everything told to a person on standard error.
 *
 * <p>Text of unknown origin is made harmless before a terminal sees it. Nothing here knows what is computed.
 */
@NullMarked
package org.modelassay.cli.internal.console;

import org.jspecify.annotations.NullMarked;
