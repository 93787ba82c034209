/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an open element stands for. */
sealed interface XmiElement {

    /** An element that stands for an object. */
    record Whole(EObject object, Set<EStructuralFeature> seen) implements XmiElement {
        Whole(EObject object) {
            this(object, new HashSet<>());
        }
    }

    /** An element that stands for one value of an attribute. */
    record Value(EObject object, EAttribute attribute, StringBuilder text) implements XmiElement {
    }

    /** An element that has been complained about; so is nothing within it. */
    record Unknown() implements XmiElement {
    }
}
