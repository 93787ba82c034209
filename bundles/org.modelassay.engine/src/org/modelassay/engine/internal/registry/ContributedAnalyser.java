/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.registry;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.modelassay.analysis.Analyser;
import org.modelassay.common.Diagnostic;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.engine.Reference;
import org.modelassay.engine.Requirement;
import org.modelassay.engine.internal.parameter.Schemas;

/** An analyser in the extension registry. Whatever its code throws, linkage errors included, becomes one exception. */
final class ContributedAnalyser implements AnalyserDescriptor {

    private final String id;
    private final String name;
    private final String description;
    private final String category;
    private final String version;
    private final String className;
    private final String parametersName;
    private final List<Reference> references;
    private final List<InputRole> inputs;
    private final List<Requirement> requires;
    private final List<String> formerIds;
    private final String contributor;
    private final List<Diagnostic> problems;
    private final ContributorCode code;

    ContributedAnalyser(IConfigurationElement element, ContributorCode code, List<Diagnostic> further) {
        Declaration declaration = new Declaration(element);
        id = declaration.attribute("id");
        name = declaration.attribute("name");
        description = declaration.description();
        category = declaration.attribute("category");
        version = declaration.attribute("version").isBlank() ? "1" : declaration.attribute("version");
        className = declaration.attribute("class");
        parametersName = declaration.attribute("parameters");
        references = declaration.references();
        inputs = declaration.inputs();
        requires = declaration.requires();
        formerIds = declaration.formerIds();
        contributor = element.getContributor().getName();
        List<Diagnostic> found = declaration.problems();
        found.addAll(further);
        problems = List.copyOf(found);
        this.code = code;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public String category() {
        return category;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Reference> references() {
        return references;
    }

    @Override
    public List<InputRole> inputs() {
        return inputs;
    }

    @Override
    public List<Requirement> requires() {
        return requires;
    }

    @Override
    public List<String> formerIds() {
        return formerIds;
    }

    @Override
    public String contributor() {
        return contributor;
    }

    @Override
    public List<Diagnostic> problems() {
        return problems;
    }

    @Override
    public ParameterSchema parameters() throws BrokenAnalyserException {
        try {
            return Schemas.of(code.load(parametersName));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw broken("parameters " + parametersName, e);
        }
    }

    @Override
    public Analyser<?> create() throws BrokenAnalyserException {
        try {
            return (Analyser<?>) code.load(className).getConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw broken(className, e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            throw broken(className, e);
        }
    }

    private BrokenAnalyserException broken(String what, Throwable cause) {
        return new BrokenAnalyserException(id, "analyser " + id + " of plug-in " + contributor + " is broken: " + what
                + " cannot be used: " + cause, cause);
    }
}
