/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of schemes. */
@NullMarked
package org.modelassay.analyser.fingerprint.scheme;

import org.jspecify.annotations.NullMarked;
