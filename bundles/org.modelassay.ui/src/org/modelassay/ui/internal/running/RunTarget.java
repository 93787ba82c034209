/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.running;

import java.nio.file.Path;
import java.util.List;

/**
 * What the Run command would run.
 *
 * @param study       the file of a study
 * @param experiments the ids of its experiments, empty for all
 */
public record RunTarget(Path study, List<String> experiments) {
}
