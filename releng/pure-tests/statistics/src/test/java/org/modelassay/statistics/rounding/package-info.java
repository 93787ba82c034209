/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of formats and null models, against simulation and the published tables. */
@NullMarked
package org.modelassay.statistics.rounding;

import org.jspecify.annotations.NullMarked;
