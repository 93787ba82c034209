/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Models and goldens for tests of the lenses. */
package org.modelassay.analyser.lens.internal;
