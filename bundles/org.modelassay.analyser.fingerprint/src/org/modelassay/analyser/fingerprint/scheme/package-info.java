/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * How fingerprints are made. Schemes are services of {@link java.util.ServiceLoader}: a plug-in that has one names its
 * class in {@code META-INF/services/org.modelassay.analyser.fingerprint.scheme.FingerprintScheme} and has the manifest
 * header {@code SPI-Provider: *}.
 */
@NullMarked
package org.modelassay.analyser.fingerprint.scheme;

import org.jspecify.annotations.NullMarked;
