/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Models beside each other: what their runs answered under each perturbation, and the published figures. */
@NullMarked
package org.modelassay.analyser.codecrash.internal.leaderboard;

import org.jspecify.annotations.NullMarked;
