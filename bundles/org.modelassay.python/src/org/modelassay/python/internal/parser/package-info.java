/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Makes trees of tokens, by recursive descent after the grammar of Python 3.12. */
@NullMarked
package org.modelassay.python.internal.parser;

import org.jspecify.annotations.NullMarked;
