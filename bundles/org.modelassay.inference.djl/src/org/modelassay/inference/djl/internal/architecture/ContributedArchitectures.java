/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

import java.util.List;

/** Where entries of other plug-ins come from. */
@FunctionalInterface
public interface ContributedArchitectures {

    /**
     * The entries of other plug-ins.
     *
     * @return entries, in a fixed order
     */
    List<Contribution> contributions();

    /**
     * No other plug-ins.
     *
     * @return no entries
     */
    static ContributedArchitectures none() {
        return List::of;
    }
}
