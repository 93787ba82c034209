/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says what may be written. */
final class Spelling {

    private Spelling() {
    }

    static String known(EClass type) {
        return type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName)
                .collect(Collectors.joining(", ", "it has ", ""));
    }

    static String values(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        return switch (type.getName()) {
        case "EDouble" -> "a number";
        case "ELong", "EInt" -> "a whole number";
        case "EBoolean" -> "true or false";
        default -> "text";
        };
    }
}
