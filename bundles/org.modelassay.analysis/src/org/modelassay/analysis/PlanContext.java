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

    /**
     * Models that run; for {@link Inference#describe}, as a plan opens none.
     *
     * @return the service and the user's options
     * @throws IllegalStateException if the analyser does not declare that it requires the service {@code inference}
     */
    Inference inference();
}
