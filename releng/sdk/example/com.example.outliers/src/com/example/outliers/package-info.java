/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/** In which layers are the weights of a model unusually large or small? */
package com.example.outliers;
