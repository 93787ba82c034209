/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * What a reader and a script get to see of a run: {@code result.json}, {@code report.html}, {@code charts/*.svg},
 * {@code junit.xml} and {@code summary.md}, all made from the manifest of the run and the tables beside it.
 *
 * <p>Every renderer is a function of its input: the same run gives the same bytes. Text that comes from models, data or
 * manifests is taken for hostile and escaped; files are read from within the run directory only. Nothing here computes
 * a result, needs a display or starts a thread.
 */
@NullMarked
package org.modelassay.report;

import org.jspecify.annotations.NullMarked;
