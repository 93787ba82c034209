/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Models in a process of their own, behind the same service: native code that fails costs a request and no more. */
@NullMarked
package org.modelassay.inference.process;

import org.jspecify.annotations.NullMarked;
