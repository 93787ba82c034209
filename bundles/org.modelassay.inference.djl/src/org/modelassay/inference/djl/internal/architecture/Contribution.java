/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.architecture;

/**
 * An entry that another plug-in brings.
 *
 * @param plugin whose it is, for messages
 * @param name   the name of the architecture
 * @param text   the entry: keys and values, in the form of Java's property files
 */
public record Contribution(String plugin, String name, String text) {
}
