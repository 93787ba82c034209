/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report.svg;

/** A place on an axis with what is written there; an empty label for a minor one. */
record Tick(double value, String label) {
}
