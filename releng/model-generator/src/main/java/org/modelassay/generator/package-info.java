/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * Writes the Java code of an EMF model without a workspace and without OSGi, so that a build can do it. The generated
 * code is committed; a test generates it again and compares.
 */
package org.modelassay.generator;
