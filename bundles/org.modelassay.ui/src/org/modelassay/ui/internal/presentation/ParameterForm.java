/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.ParameterType;
import org.modelassay.model.Experiment;
import org.modelassay.model.ParameterSetting;

/** The parameters of an experiment as a form shows them, made from the declaration of its analyser. */
public final class ParameterForm {

    private final ParameterSchema schema;
    private final Experiment experiment;

    /**
     * One line of the form.
     *
     * @param declaration the parameter
     * @param text        its value
     * @param changed     whether that is not the default
     * @param problem     what is wrong with the value, if anything
     */
    public record Row(ParameterDeclaration declaration, String text, boolean changed, Optional<String> problem) {
    }

    /**
     * Creates a form.
     *
     * @param schema     the parameters of its analyser
     * @param experiment the experiment, which the form reads and never changes
     */
    public ParameterForm(ParameterSchema schema, Experiment experiment) {
        this.schema = schema;
        this.experiment = experiment;
    }

    /**
     * The lines of the form.
     *
     * @return common parameters first, then advanced ones, each in the order of the declaration
     */
    public List<Row> rows() {
        return java.util.stream.Stream.of(false, true)
                .flatMap(advanced -> schema.declarations().stream().filter(d -> d.advanced() == advanced))
                .map(this::row).toList();
    }

    private Row row(ParameterDeclaration declaration) {
        String text = experiment.getParameters().stream()
                .filter(setting -> declaration.name().equals(setting.getName())).map(ParameterSetting::getValue)
                .findFirst().orElse(declaration.defaultText());
        return new Row(declaration, text, !text.equals(declaration.defaultText()),
                problem(declaration.name(), text));
    }

    /**
     * What the experiment should keep for a value.
     *
     * @param declaration the parameter
     * @param text        what was typed
     * @return the text, empty for the default
     */
    public static Optional<String> setting(ParameterDeclaration declaration, String text) {
        return text.equals(declaration.defaultText()) ? Optional.empty() : Optional.of(text);
    }

    /**
     * What is wrong with a value.
     *
     * @param name the parameter
     * @param text what was typed
     * @return a sentence, empty for a good value
     */
    public Optional<String> problem(String name, String text) {
        try {
            schema.parse(Map.of(name, text));
            return Optional.empty();
        } catch (InvalidInputException e) {
            return e.diagnostics().stream().findFirst()
                    .map(d -> d.remedy().isEmpty() ? d.message() : d.message() + "; " + d.remedy());
        }
    }

    /**
     * What is written behind the field.
     *
     * @param declaration the parameter
     * @return unit, range and default
     */
    public static String hint(ParameterDeclaration declaration) {
        StringBuilder hint = new StringBuilder();
        if (!declaration.unit().isEmpty()) {
            hint.append(declaration.unit()).append(", ");
        }
        boolean low = Double.isFinite(declaration.min());
        boolean high = Double.isFinite(declaration.max());
        if (declaration.type() != ParameterType.CHOICE && declaration.type() != ParameterType.BOOLEAN) {
            if (low && high) {
                hint.append(number(declaration.min())).append(" to ").append(number(declaration.max())).append(", ");
            } else if (low) {
                hint.append("at least ").append(number(declaration.min())).append(", ");
            } else if (high) {
                hint.append("at most ").append(number(declaration.max())).append(", ");
            }
        }
        String shown = declaration.defaultText().isEmpty() ? "empty" : Texts.elided(declaration.defaultText(), 40);
        return hint.append("default ").append(shown).toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
