/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.mask.BitMask;
import org.modelassay.analyser.bigram.internal.mask.MaskFile;
import org.modelassay.analyser.bigram.internal.mask.MaskSet;
import org.modelassay.analyser.bigram.internal.mask.MaskedTensor;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Training;

/**
 * Trains one mask, at most three times when the loss does not stay calm. The state is saved now and then; after an
 * interruption the training goes on from there and ends the same.
 *
 * @param model      the model, whose weights stay as they are
 * @param tensors    what is masked
 * @param target     what the subnetwork is to predict
 * @param training   the text of the training
 * @param evaluation held-out text
 * @param scratch    where states and masks are kept
 */
public record MaskTraining(LanguageModel model, List<MaskedTensor> tensors, Target target, Sequences training,
        Sequences evaluation, Path scratch) {

    private static final int MOST_ATTEMPTS = 3;

    /** How many steps lie between two looks at the gates. */
    private static final int LOOK = 10;

    private static final long SAVE_NANOS = 15_000_000_000L;

    /** Weights whose state is written soon enough when a run is cancelled. */
    private static final long QUICKLY_SAVED = 20_000_000;

    /** Held-out sequences that the loss with soft and with hard gates is compared on. */
    private static final int COMPARED = 64;

    /**
     * Trains.
     *
     * @param name         a name for files, unique in the run
     * @param settings     how
     * @param seed         the origin of the order of the text
     * @param progress     is told the steps
     * @param cancellation stops within a step
     * @return what came out
     * @throws InvalidInputException when the text does not fit the model
     * @throws InferenceException    when the engine fails
     * @throws IOException           when files cannot be read or written
     */
    public Trained run(String name, Sparsification settings, Seed seed, Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        for (int attempt = 1;; attempt++) {
            Path outcome = scratch.resolve(name + ".attempt" + attempt);
            Trained trained = attempt(name, outcome, attempt, settings, seed, progress, cancellation);
            if (trained.stable() || attempt == MOST_ATTEMPTS) {
                return trained;
            }
        }
    }

    private Trained attempt(String name, Path files, int attempt, Sparsification settings, Seed seed,
            Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        Batches batches = new Batches(training, settings.batch(), seed.derive("attempt " + attempt));
        TrainingState state = TrainingState.beside(files);
        try (Training steps = model
                .train(settings.options(tensors.stream().map(MaskedTensor::name).toList()))) {
            state.restore(steps);
            try {
                advance(name, steps, batches, settings, state, progress, cancellation);
            } catch (CancellationException e) {
                if (tensors.stream().mapToLong(MaskedTensor::size).sum() <= QUICKLY_SAVED) {
                    state.save(steps);
                }
                throw e;
            }
            double soft = steps.loss(compared(cancellation), cancellation);
            String file = name + ".mask.safetensors";
            MaskFile.write(scratch.resolve(file), masks(steps), tensors);
            state.delete();
            return new Trained(file, Trained.checksum(scratch.resolve(file)), attempt,
                    Stability.isStable(state.history(), settings.recovery()), soft, state.curve());
        }
    }

    private void advance(String name, Training steps, Batches batches, Sparsification settings, TrainingState known,
            Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        long saved = System.nanoTime();
        List<CurvePoint> curve = known.curve();
        while (steps.steps() < settings.mostSteps() && (curve.isEmpty() || !curve.getLast().isSettled())) {
            known.history().add(steps.step(examples(batches.of(steps.steps()), cancellation), cancellation).loss());
            int step = (int) steps.steps();
            if (step % LOOK == 0 || step == settings.mostSteps()) {
                curve.add(new CurvePoint(step, known.history().getLast(), Math.pow(settings.growth(), step),
                        steps.gates(CurvePoint.BINS)));
                progress.activity(name + ": step " + step + " of about " + settings.steps());
            }
            if (System.nanoTime() - saved > SAVE_NANOS) {
                known.save(steps);
                saved = System.nanoTime();
            }
        }
    }

    private List<Example> examples(List<TokenIds> batch, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        List<Example> examples = new ArrayList<>();
        for (TokenIds tokens : batch) {
            examples.add(target.of(tokens, cancellation));
        }
        return examples;
    }

    /**
     * Held-out sequences on which losses are compared.
     *
     * @param cancellation stops a pass
     * @return the first of them
     * @throws InvalidInputException when the text does not fit the model
     * @throws InferenceException    when the engine fails
     * @throws IOException           when it cannot be read
     */
    public List<Example> compared(Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        List<TokenIds> batch = new ArrayList<>();
        for (int i = 0; i < Math.min(COMPARED, evaluation.count()); i++) {
            batch.add(evaluation.get(i));
        }
        return examples(batch, cancellation);
    }

    private MaskSet masks(Training steps) {
        SequencedMap<String, BitMask> masks = new LinkedHashMap<>();
        for (MaskedTensor tensor : tensors) {
            FloatTensor values = steps.parameters(tensor.name());
            masks.put(tensor.name(), BitMask.of(tensor.size(), index -> values.get(index) > 0));
        }
        return new MaskSet(masks);
    }
}
