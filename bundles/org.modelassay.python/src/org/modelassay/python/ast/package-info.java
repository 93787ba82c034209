/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The abstract syntax of Python 3.12, as plain values.
 *
 * <p>Nodes follow the abstract grammar of the language reference of Python's module {@code ast}, with the same names.
 * Equal records are equal trees: positions are kept beside the tree, in {@link org.modelassay.python.SourceMap}, and
 * expression contexts (load, store, delete) follow from the place of a node.
 */
@NullMarked
package org.modelassay.python.ast;

import org.jspecify.annotations.NullMarked;
