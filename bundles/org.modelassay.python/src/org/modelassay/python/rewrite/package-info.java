/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Trees made from trees: a transformer that rebuilds a program and lets subclasses replace what they want.
 *
 * <p>Trees are immutable, so a transformation never changes its input. Positions belong to the tree that was parsed:
 * what needs them after a transformation parses the unparsed text again.
 */
@NullMarked
package org.modelassay.python.rewrite;

import org.jspecify.annotations.NullMarked;
