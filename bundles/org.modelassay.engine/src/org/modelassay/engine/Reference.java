/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

/**
 * Where a method is published.
 *
 * @param title the title of the publication
 * @param doi   its DOI or arXiv number; may be empty
 * @param url   where to read it; may be empty
 */
public record Reference(String title, String doi, String url) {
}
