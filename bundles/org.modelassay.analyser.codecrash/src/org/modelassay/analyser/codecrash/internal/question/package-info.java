/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Questions about programs, and the files they come in. */
@NullMarked
package org.modelassay.analyser.codecrash.internal.question;

import org.jspecify.annotations.NullMarked;
