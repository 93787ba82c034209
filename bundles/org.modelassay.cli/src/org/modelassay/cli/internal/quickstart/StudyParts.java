/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import java.util.List;

import org.modelassay.model.Comparator;
import org.modelassay.model.Expectation;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.InputBinding;
import org.modelassay.model.ModelReference;
import org.modelassay.model.ParameterSetting;

/** Parts of studies, filled in. */
final class StudyParts {

    private StudyParts() {
    }

    /** {@return a model in the directory of its id} */
    static ModelReference model(String id, String description) {
        ModelReference reference = ExperimentsFactory.eINSTANCE.createModelReference();
        reference.setId(id);
        reference.setLocation(id);
        reference.setDescription(description);
        return reference;
    }

    /** {@return an experiment on a pair of models} */
    static Experiment experiment(String id, String question, String analyser, ModelReference base,
            ModelReference tuned) {
        Experiment experiment = ExperimentsFactory.eINSTANCE.createExperiment();
        experiment.setId(id);
        experiment.setDescription(question);
        experiment.setAnalyser(analyser);
        experiment.getInputs().addAll(List.of(binding("base", base), binding("tuned", tuned)));
        return experiment;
    }

    private static InputBinding binding(String role, ModelReference reference) {
        InputBinding binding = ExperimentsFactory.eINSTANCE.createInputBinding();
        binding.setRole(role);
        binding.getReferences().add(reference);
        return binding;
    }

    /** {@return a parameter with its value} */
    static ParameterSetting setting(String name, String value) {
        ParameterSetting setting = ExperimentsFactory.eINSTANCE.createParameterSetting();
        setting.setName(name);
        setting.setValue(value);
        return setting;
    }

    /** Adds what a metric of an experiment is expected to be. */
    static void expect(Experiment experiment, String metric, Comparator comparator, double value, double tolerance) {
        Expectation expectation = ExperimentsFactory.eINSTANCE.createExpectation();
        expectation.setMetric(metric);
        expectation.setComparator(comparator);
        expectation.setValue(value);
        expectation.setTolerance(tolerance);
        experiment.getExpectations().add(expectation);
    }
}
