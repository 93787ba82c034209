/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.dataset;

/**
 * A file that others publish.
 *
 * @param name        what users type
 * @param file        the name of the file, also in a mirror
 * @param url         where it is published; empty where only mirrors have it
 * @param licence     the licence of its content
 * @param sha256      64 hexadecimal digits
 * @param description what it holds
 */
public record DatasetEntry(String name, String file, String url, String licence, String sha256, String description) {
}
