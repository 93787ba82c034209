/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** What is shown of questions and answers, without a window. */
@NullMarked
package org.modelassay.ui.codecrash.presenter;

import org.jspecify.annotations.NullMarked;
