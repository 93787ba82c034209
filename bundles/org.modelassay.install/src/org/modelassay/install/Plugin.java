/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.install;

/**
 * What was installed beside the product.
 *
 * @param feature  the id of the feature
 * @param version  its version
 * @param name     what a person calls it; from the plug-in, so not to be trusted
 * @param provider who made it, by its own account
 */
public record Plugin(String feature, String version, String name, String provider) {
}
