/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What the workbench shows of {@code codecrash}: single questions with their answers, and the leaderboard's command. */
@NullMarked
package org.modelassay.ui.codecrash;

import org.jspecify.annotations.NullMarked;
