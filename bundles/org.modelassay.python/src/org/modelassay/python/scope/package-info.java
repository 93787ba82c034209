/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Who owns a name: the scopes of a program and what each name in them means, by the rules of the language reference,
 * section "Naming and binding".
 *
 * <p>Everything follows from the text alone; nothing is run. Private names of classes are not mangled.
 */
@NullMarked
package org.modelassay.python.scope;

import org.jspecify.annotations.NullMarked;
