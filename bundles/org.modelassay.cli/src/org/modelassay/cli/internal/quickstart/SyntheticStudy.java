/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.quickstart;

import org.modelassay.model.Comparator;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.ModelReference;
import org.modelassay.model.Study;

/**
 * The study about synthetic models: what changed, and of which rank, for each planted update.
 *
 * @param model   the shape of all models
 * @param sparse  the sparse update
 * @param dense   the dense update
 * @param rankOne the update of rank 1
 */
record SyntheticStudy(SyntheticModel model, PlantedUpdate.Sparse sparse, PlantedUpdate.Dense dense,
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
        return StudyParts.model(update.id(), update.description());
    }

    private static void add(Study study, ModelReference base, PlantedUpdate update, String name) {
        ModelReference tuned = model(update);
        study.getModels().add(tuned);
        study.getExperiments()
                .add(StudyParts.experiment(name + "-update", "Which weights did the " + name + " update change?",
                        UPDATE, base, tuned));
        study.getExperiments().add(sampled(StudyParts.experiment(name + "-spectra",
                "Of which rank is the " + name + " update?", SPECTRA, base, tuned)));
    }

    /** A sample of the matrices, and of the update alone, is enough to tell a rank and takes a tenth of the time. */
    private static Experiment sampled(Experiment experiment) {
        experiment.getParameters().add(StudyParts.setting("sample", SAMPLED_MATRICES));
        experiment.getParameters().add(StudyParts.setting("weights", "false"));
        return experiment;
    }

    private void expect(Experiment experiment) {
        switch (experiment.getId()) {
        case "sparse-update" -> {
            StudyParts.expect(experiment, "sparsity.bit_exact", Comparator.EQUAL, untouched(), ROUNDING);
            StudyParts.expect(experiment, "null.excess", Comparator.GREATER, MUCH, 0);
            StudyParts.expect(experiment, "direction.share", Comparator.LESS, MUCH, 0);
        }
        case "dense-update" -> {
            StudyParts.expect(experiment, "null.excess", Comparator.LESS_OR_EQUAL, 0, 0);
            StudyParts.expect(experiment, "direction.share", Comparator.LESS, MUCH, 0);
        }
        case "rank-1-update" -> {
            StudyParts.expect(experiment, "null.excess", Comparator.LESS, MUCH, 0);
            StudyParts.expect(experiment, "direction.share", Comparator.GREATER, NEARLY_ALL, 0);
        }
        case "rank-1-spectra" ->
                StudyParts.expect(experiment, "spectra.stable_rank.mean", Comparator.LESS, NEARLY_ONE, 0);
        default -> StudyParts.expect(experiment, "spectra.stable_rank.mean", Comparator.GREATER, MANY, 0);
        }
    }

    /** {@return the share of weights that the sparse update leaves alone, from what was planted} */
    double untouched() {
        long all = model.tensors().stream().mapToLong(SyntheticTensor::elements).sum();
        long changed = model.tensors().stream().mapToLong(sparse::changed).sum();
        return (double) (all - changed) / all;
    }
}
