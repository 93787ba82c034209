/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Rules that hold for every bundle: who may use whom, what stays free of OSGi and of a display, what each manifest
 * says, and that the compiler really checks nullness.
 */
package org.modelassay.architecture;
