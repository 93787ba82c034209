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
import org.modelassay.models.BundledModel;

/** The study about the trained models: which weights tuning changed, in float32 and as they look in bf16. */
final class TrainedStudy {

    private static final String UPDATE = "org.modelassay.analyser.sparsity.update";

    private static final String SPECTRA = "org.modelassay.analyser.sparsity.spectra";

    private static final String IN_BF16 = " Stored as bf16.";

    /** The share of weights that the third sibling was not allowed to change. */
    private static final double UNTOUCHED = 0.95;

    /** Some of the others end where they began, or bf16 hides their change. */
    private static final double EXACTLY = 1e-4;

    private static final double NEARLY = 1e-3;

    private static final double NONE = 0.01;

    private static final double MUCH = 0.5;

    private final Study study = ExperimentsFactory.eINSTANCE.createStudy();

    private final ModelReference base = model(BundledModel.BASE);

    private final ModelReference roundedBase = rounded(BundledModel.BASE);

    /** {@return the study, with what is known of the models as expectations} */
    Study study() {
        study.setName("Quickstart");
        study.setDescription("A small model that was trained, and three siblings tuned from it in known ways. Which "
                + "weights did tuning change, and what does rounding to bf16 make of it?");
        ModelReference low = model(BundledModel.LOW_RATE);
        ModelReference roundedLow = rounded(BundledModel.LOW_RATE);
        Experiment experiment = update("low-rate", "Which weights did tuning at 1e-5 change, in float32?", base, low);
        StudyParts.expect(experiment, "sparsity.bit_exact", Comparator.LESS, NONE, 0);
        experiment = update("low-rate-bf16", "Did tuning at 1e-5 spare weights, or does bf16 hide their change?",
                roundedBase, roundedLow);
        StudyParts.expect(experiment, "sparsity.bit_exact", Comparator.GREATER, NONE, 0);
        StudyParts.expect(experiment, "null.excess", Comparator.LESS_OR_EQUAL, 0, 0);
        fivePercent();
        highRate();
        return study;
    }

    private void fivePercent() {
        ModelReference tuned = model(BundledModel.FIVE_PERCENT);
        Experiment experiment = update("five-percent", "Which weights did the sparse tuning change, in float32?", base,
                tuned);
        StudyParts.expect(experiment, "sparsity.bit_exact", Comparator.EQUAL, UNTOUCHED, EXACTLY);
        StudyParts.expect(experiment, "null.excess", Comparator.GREATER, MUCH, 0);
        experiment = update("five-percent-bf16", "Is the sparse tuning still seen in bf16, beyond what rounding hides?",
                roundedBase, rounded(BundledModel.FIVE_PERCENT));
        StudyParts.expect(experiment, "sparsity.bit_exact", Comparator.EQUAL, UNTOUCHED, NEARLY);
        StudyParts.expect(experiment, "null.excess", Comparator.GREATER, MUCH, 0);
    }

    private void highRate() {
        ModelReference tuned = rounded(BundledModel.HIGH_RATE);
        Experiment experiment = update("high-rate-bf16", "Which weights did tuning at 3e-4 change?", roundedBase,
                tuned);
        StudyParts.expect(experiment, "null.excess", Comparator.LESS_OR_EQUAL, 0, 0);
        Experiment spectra = StudyParts.experiment("high-rate-spectra", "Of which rank is the tuning at 3e-4?",
                SPECTRA, roundedBase, tuned);
        spectra.getParameters().add(StudyParts.setting("weights", "false"));
        study.getExperiments().add(spectra);
    }

    private Experiment update(String id, String question, ModelReference before, ModelReference after) {
        Experiment experiment = StudyParts.experiment(id, question, UPDATE, before, after);
        study.getExperiments().add(experiment);
        return experiment;
    }

    private ModelReference model(BundledModel model) {
        return added(StudyParts.model(model.id(), model.description()));
    }

    private ModelReference rounded(BundledModel model) {
        return added(StudyParts.model(model.id() + "-bf16", model.description() + IN_BF16));
    }

    private ModelReference added(ModelReference reference) {
        study.getModels().add(reference);
        return reference;
    }
}
