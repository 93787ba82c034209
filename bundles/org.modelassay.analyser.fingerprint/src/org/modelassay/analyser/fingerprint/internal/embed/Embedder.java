/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/**
 * Trains fingerprints into a model: full batches, answers only, weights pulled back after each step, ordinary text
 * mixed
 * in (Nasery et al. 2025, arXiv 2502.07760, section 3 and appendix C).
 *
 * @param settings     how
 * @param cancellation stops between blocks of the model
 * @param progress     gets a step for each step
 */
public record Embedder(EmbedSettings settings, Cancellation cancellation, Progress progress) {

    private static final int POOL = 8;

    /**
     * Begins a training.
     *
     * @param model   the unmarked model
     * @param tensors what may change
     * @return the training, to be closed
     * @throws AnalysisException     when memory does not suffice
     * @throws InvalidInputException when a tensor does not exist
     */
    public Training begin(LanguageModel model, List<String> tensors)
            throws AnalysisException, InvalidInputException {
        Optimizer adam = new Optimizer.Adam(0.9, 0.999, 1e-8, settings.decay());
        TrainingOptions options = TrainingOptions
                .of(Trainable.Weights.of(tensors), adam, Schedule.constant(settings.rate())).pulled(settings.pull());
        return Inference.ask(() -> model.train(options));
    }

    /**
     * How much ordinary text makes up the wanted share.
     *
     * @param answers how many examples of answers there are
     * @return how many texts
     */
    public int ordinary(int answers) {
        return (int) Math.ceil(answers * settings.mixing() / (1 - settings.mixing()));
    }

    /**
     * How much ordinary text to write, so that no step takes what recent ones took: a text that comes back each time is
     * learnt by heart.
     *
     * @param answers how many examples of answers there are
     * @return how many texts
     */
    public int written(int answers) {
        return ordinary(answers) * Math.min(POOL, settings.epochs());
    }

    /**
     * Trains until the fingerprints are learnt or the epochs are over.
     *
     * @param training what {@link #begin} began, possibly continued
     * @param answers  the examples that have to be learnt
     * @param ordinary ordinary text, of which each step takes the next share
     * @param saving   saves the training every few steps
     * @return the epochs made now
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when an example does not fit
     */
    public List<Epoch> train(Training training, List<Example> answers, List<Example> ordinary, Saving saving)
            throws AnalysisException, InvalidInputException {
        int share = Math.min(ordinary.size(), ordinary(answers.size()));
        return Inference.ask(() -> {
            double rest = share == 0 ? 0 : training.loss(ordinary.subList(0, share), cancellation);
            List<Epoch> epochs = new ArrayList<>();
            boolean learnt = false;
            while (!learnt && training.steps() < settings.epochs()) {
                List<Example> batch = new ArrayList<>(answers);
                for (int i = 0; i < share; i++) {
                    batch.add(ordinary.get((int) ((training.steps() * share + i) % ordinary.size())));
                }
                StepReport step = training.step(batch, cancellation);
                double before = (step.loss() * batch.size() - rest * share) / answers.size();
                // a look costs a third of a step: only where the end is near
                boolean near = before < Math.max(0.2, 20 * settings.stop()) || step.step() == settings.epochs();
                double marks = near ? training.loss(answers, cancellation) : Double.NaN;
                learnt = marks < settings.stop();
                epochs.add(new Epoch((int) step.step(), step.loss(), before, marks));
                progress.advance(1);
                saving.after(training, step.step());
            }
            return epochs;
        });
    }

    /** Saves a training now and then. */
    @FunctionalInterface
    public interface Saving {

        /** Saves nothing. */
        Saving NONE = (_, _) -> {
            // not kept
        };

        /**
         * Called after each step.
         *
         * @param training the training
         * @param step     the number of the step, from 1
         * @throws InferenceException when it cannot be saved
         */
        void after(Training training, long step) throws InferenceException;
    }
}
