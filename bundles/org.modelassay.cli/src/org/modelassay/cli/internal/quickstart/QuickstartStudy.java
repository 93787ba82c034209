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
import org.modelassay.model.Study;

/**
 * The study of the quickstart: what changed, and of which rank, for each planted update.
 *
 * @param model   the shape of all models
 * @param sparse  the sparse update
 * @param dense   the dense update
 * @param rankOne the update of rank 1
 */
record QuickstartStudy(SyntheticModel model, PlantedUpdate.Sparse sparse, PlantedUpdate.Dense dense,
        PlantedUpdate.RankOne rankOne) {

    private static final String UPDATE = "org.modelassay.analyser.sparsity.update";
    private static final String SPECTRA = "org.modelassay.analyser.sparsity.spectra";
    private static final double ROUNDING = 1e-9;
    private static final double MUCH = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final double NEARLY_ONE = 1.1;
    private static final double MANY = 20;
    private static final String SAMPLED_MATRICES = "16";

    /** {@return the study, with what was planted as expectations} */
    Study study() {
        Study study = ExperimentsFactory.eINSTANCE.createStudy();
        study.setName("Quickstart (synthetic)");
        study.setDescription("Three updates planted in synthetic models. The reports must tell them apart.");
        ModelReference base = model(new PlantedUpdate.None());
        study.getModels().add(base);
        add(study, base, sparse, "sparse");
        add(study, base, dense, "dense");
        add(study, base, rankOne, "rank-1");
        study.getExperiments().forEach(this::expect);
        return study;
    }

    private static ModelReference model(PlantedUpdate update) {
        ModelReference reference = ExperimentsFactory.eINSTANCE.createModelReference();
        reference.setId(update.id());
        reference.setLocation(update.id());
        reference.setDescription(update.description());
        return reference;
    }

    private static void add(Study study, ModelReference base, PlantedUpdate update, String name) {
        ModelReference tuned = model(update);
        study.getModels().add(tuned);
        study.getExperiments().add(experiment(name + "-update", "Which weights did the " + name + " update change?",
                UPDATE, base, tuned));
        study.getExperiments().add(sampled(experiment(name + "-spectra",
                "Of which rank is the " + name + " update?", SPECTRA, base, tuned)));
    }

    /** A sample of the matrices, and of the update alone, is enough to tell a rank and takes a tenth of the time. */
    private static Experiment sampled(Experiment experiment) {
        experiment.getParameters().add(setting("sample", SAMPLED_MATRICES));
        experiment.getParameters().add(setting("weights", "false"));
        return experiment;
    }

    private static ParameterSetting setting(String name, String value) {
        ParameterSetting setting = ExperimentsFactory.eINSTANCE.createParameterSetting();
        setting.setName(name);
        setting.setValue(value);
        return setting;
    }

    private static Experiment experiment(String id, String question, String analyser, ModelReference base,
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

    private void expect(Experiment experiment) {
        switch (experiment.getId()) {
        case "sparse-update" -> {
            add(experiment, "sparsity.bit_exact", Comparator.EQUAL, untouched(), ROUNDING);
            add(experiment, "null.excess", Comparator.GREATER, MUCH, 0);
            add(experiment, "direction.share", Comparator.LESS, MUCH, 0);
        }
        case "dense-update" -> {
            add(experiment, "null.excess", Comparator.LESS_OR_EQUAL, 0, 0);
            add(experiment, "direction.share", Comparator.LESS, MUCH, 0);
        }
        case "rank-1-update" -> {
            add(experiment, "null.excess", Comparator.LESS, MUCH, 0);
            add(experiment, "direction.share", Comparator.GREATER, NEARLY_ALL, 0);
        }
        case "rank-1-spectra" -> add(experiment, "spectra.stable_rank.mean", Comparator.LESS, NEARLY_ONE, 0);
        default -> add(experiment, "spectra.stable_rank.mean", Comparator.GREATER, MANY, 0);
        }
    }

    /** {@return the share of weights that the sparse update leaves alone, from what was planted} */
    double untouched() {
        long all = model.tensors().stream().mapToLong(SyntheticTensor::elements).sum();
        long changed = model.tensors().stream().mapToLong(sparse::changed).sum();
        return (double) (all - changed) / all;
    }

    private static void add(Experiment experiment, String metric, Comparator comparator, double value,
            double tolerance) {
        Expectation expectation = ExperimentsFactory.eINSTANCE.createExpectation();
        expectation.setMetric(metric);
        expectation.setComparator(comparator);
        expectation.setValue(value);
        expectation.setTolerance(tolerance);
        experiment.getExpectations().add(expectation);
    }
}
