/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The commands, one small class each.
 *
 * <p>A command reads its arguments, asks a service, prints what was asked for, and answers with an
 * {@link org.modelassay.engine.ExitStatus}. It computes nothing about models.
 */
@NullMarked
package org.modelassay.cli.internal.command;

import org.jspecify.annotations.NullMarked;
