/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import org.jspecify.annotations.Nullable;

/**
 * What a name means in a scope.
 *
 * @param reach where its value comes from
 * @param owner the scope that binds it, {@code null} for {@link Reach#BUILTIN}
 */
public record Resolution(Reach reach, @Nullable Scope owner) {
}
