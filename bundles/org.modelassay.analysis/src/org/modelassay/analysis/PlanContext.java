/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import org.modelassay.common.Cancellation;

/** What an analyser may know before a run. */
public interface PlanContext {

    /**
     * How many units will run at the same time.
     *
     * @return at least 1
     */
    int threads();

    /**
     * Whether the user has lost interest.
     *
     * @return the cancellation of this plan
     */
    Cancellation cancellation();
}
