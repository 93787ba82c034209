/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.nio.file.Path;
import java.util.Optional;

/** Whether a service keeps the answers of its models, and where. Holds for models that are opened after the choice. */
public interface ResponseCache {

    /**
     * Where answers are kept.
     *
     * @return a folder, or nothing when none are kept
     */
    Optional<Path> folder();

    /**
     * Keeps answers in a folder, and gives them again to equal requests of equal models.
     *
     * @param folder the folder, created when absent; nothing keeps no more
     */
    void keepIn(Optional<Path> folder);
}
