/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Python source as data: parsing, unparsing as CPython does it, and literal values.
 *
 * <p>Nothing here runs a program. Text of any origin may be parsed: a program that is not Python, or uses what is not
 * supported, is refused with a {@link org.modelassay.python.PythonSyntaxException} that carries line and column.
 */
@NullMarked
package org.modelassay.python;

import org.jspecify.annotations.NullMarked;
