/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The files of a run: its tables, which are comma-separated values as RFC 4180 defines them, in UTF-8 and with a header
 * row, and its arrays, which are safetensors. Names come from manifests and are never followed out of the run
 * directory.
 */
@NullMarked
package org.modelassay.report.files;

import org.jspecify.annotations.NullMarked;
