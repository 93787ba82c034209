/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.site;

/** What the coordinates along an axis of captured values are. */
public enum SiteAxis {

    /** Token positions; at attention sites, the position that attends. */
    POSITION,

    /** Query heads. */
    HEAD,

    /** Key and value heads: fewer than query heads where heads share them. */
    KEY_VALUE_HEAD,

    /** The position attended to. */
    KEY,

    /** Coordinates within a head. */
    HEAD_DIMENSION,

    /** Coordinates of the residual stream. */
    HIDDEN,

    /** Neurons of the MLP. */
    NEURON,

    /** A single number. */
    ONE
}
