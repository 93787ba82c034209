/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** Tests of the weight-norm outliers. */
package com.example.outliers.tests;
