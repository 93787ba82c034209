/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import org.modelassay.analysis.Plan;

/**
 * What a run would do.
 *
 * @param request    the question
 * @param parameters every parameter with its value
 * @param plan       the units of work, their cost, and what the user should know before starting
 */
public record PlannedRun(RunRequest request, ParameterSet parameters, Plan plan) {
}
