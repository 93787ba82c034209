/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import org.modelassay.model.Run;

/** A monitor that wants to know the manifest of a run as it stands at the beginning. */
@FunctionalInterface
public interface HeadWatcher {

    /**
     * The analysis begins.
     *
     * @param head who, what and from which inputs, of status failed and without results
     */
    void head(Run head);
}
