/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import org.jspecify.annotations.Nullable;

/**
 * A type parameter of a function, a class or a type alias.
 *
 * @param kind  what it stands for
 * @param name  its name
 * @param bound its bound or constraints, {@code null} for none
 */
public record TypeParameter(Kind kind, String name, @Nullable Expression bound) implements Node {

    /** What a type parameter stands for. */
    public enum Kind {
        /** A type. */
        TYPE,
        /** A tuple of types, {@code *name}. */
        TUPLE,
        /** The parameters of a function, {@code **name}. */
        PARAMETERS
    }
}
