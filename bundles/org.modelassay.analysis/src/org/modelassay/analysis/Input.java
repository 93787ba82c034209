/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analysis;

import java.nio.file.Path;

/**
 * One thing an experiment is about, bound to a role.
 *
 * @param role the role declared in the extension, such as {@code base}
 * @param name how results call it: the id in the study, or the last part of the path; unique within a role
 * @param path the absolute path of the checkpoint, mask or data set
 */
public record Input(String role, String name, Path path) {
}
