/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Installs plug-ins of others into this installation, from p2 repositories whose origin is known. */
@NullMarked
package org.modelassay.install;

import org.jspecify.annotations.NullMarked;
