/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

/** Loads classes of the bundle that contributes an analyser. */
@FunctionalInterface
public interface ContributorCode {

    /**
     * Loads a class.
     *
     * @param name the name of the class
     * @return the class
     * @throws ClassNotFoundException if the bundle has no such class, or is not resolved
     */
    Class<?> load(String name) throws ClassNotFoundException;
}
