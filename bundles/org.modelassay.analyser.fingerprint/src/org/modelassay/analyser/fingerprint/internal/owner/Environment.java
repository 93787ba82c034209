/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.owner;

import java.util.Optional;

/** Where passphrases come from: the variables of this process. Tests have their own. */
@FunctionalInterface
public interface Environment {

    /**
     * The value of a variable.
     *
     * @param variable its name
     * @return the value, or empty when it is not set
     */
    Optional<String> value(String variable);

    /**
     * The variables of this process.
     *
     * @return the environment
     */
    static Environment ofProcess() {
        return variable -> Optional.ofNullable(System.getenv(variable));
    }
}
