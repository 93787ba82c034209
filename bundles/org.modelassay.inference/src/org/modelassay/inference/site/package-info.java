/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
/**
 * The places inside a forward pass, named as TransformerLens names them, what to keep at them and how to change them.
 * <p>
 * The meaning of a site equals TransformerLens without weight processing: weights are never folded, centred or
 * rescaled. {@link org.modelassay.inference.site.SiteKind} is the normative table. Positions are absolute: the first
 * token of a sequence has position 0.
 */
@NullMarked
package org.modelassay.inference.site;

import org.jspecify.annotations.NullMarked;
