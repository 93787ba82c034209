/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

/** Where the value of a name comes from, seen from one scope. */
public enum Reach {
    /** Bound in the scope itself, which is not the module. */
    LOCAL,
    /** Bound in a function around the scope; also after {@code nonlocal}. */
    FREE,
    /** Bound in the module; also after {@code global}. */
    GLOBAL,
    /** Bound nowhere in the program: built in, from a star import, or an error. */
    BUILTIN
}
