/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Publishes what authors of analysers compile against, for builds that know Maven but no p2. */
@NullMarked
package org.modelassay.api;

import org.jspecify.annotations.NullMarked;
