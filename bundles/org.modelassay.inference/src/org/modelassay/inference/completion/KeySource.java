/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.util.Optional;

/** Where keys of endpoints are kept besides the environment: the secure storage of the workbench, for one. */
@FunctionalInterface
public interface KeySource {

    /**
     * Looks a key up.
     *
     * @param name its name: that of the environment variable that would hold it
     * @return the key, empty if there is none of the name; never to be logged
     */
    Optional<String> key(String name);
}
