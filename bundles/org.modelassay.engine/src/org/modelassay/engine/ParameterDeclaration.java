/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.List;

/**
 * One parameter of an analyser.
 *
 * @param name        the name used in studies and on the command line
 * @param type        what its value is
 * @param label       what a dialog writes beside the field
 * @param help        what the value does to the result
 * @param min         the smallest number, or the smallest length of a text or list; negative infinity for none
 * @param max         the largest number or length; infinity for none
 * @param unit        the unit of a number; may be empty
 * @param advanced    whether most users can leave it alone
 * @param choices     the names to choose from, empty unless the type is {@link ParameterType#CHOICE}
 * @param defaultText the default as text
 * @param changesResult whether the value is part of what a run is recognised by
 */
public record ParameterDeclaration(String name, ParameterType type, String label, String help, double min, double max,
        String unit, boolean advanced, List<String> choices, String defaultText, boolean changesResult) {

    /** Copies the choices. */
    public ParameterDeclaration {
        choices = List.copyOf(choices);
    }

    /**
     * A parameter that changes results.
     *
     * @param name        the name
     * @param type        what its value is
     * @param label       what a dialog writes beside the field
     * @param help        what the value does to the result
     * @param min         the smallest number or length
     * @param max         the largest number or length
     * @param unit        the unit of a number; may be empty
     * @param advanced    whether most users can leave it alone
     * @param choices     the names to choose from
     * @param defaultText the default as text
     */
    public ParameterDeclaration(String name, ParameterType type, String label, String help, double min, double max,
            String unit, boolean advanced, List<String> choices, String defaultText) {
        this(name, type, label, help, min, max, unit, advanced, choices, defaultText, true);
    }
}
