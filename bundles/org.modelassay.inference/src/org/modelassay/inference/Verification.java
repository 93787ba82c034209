/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference;

/**
 * How an architecture was checked: against what, and the largest deviation that the tests allow in float32.
 *
 * @param against   the independent implementation
 * @param deviation the largest absolute difference of any logit or site, divided by the largest absolute value there or
 *                  1, whichever is greater
 */
public record Verification(String against, double deviation) {
}
