/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.modelassay.checkpoint.ChangeList;
import org.modelassay.checkpoint.Checkpoint;
import org.modelassay.checkpoint.TensorInfo;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.common.Seed;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;
import org.modelassay.pretraining.corpus.GrammarCorpus;

/**
 * Tunes a first model on exercises of the grammar, which no document of it contains: Adam (0.9, 0.95) without decay at
 * one rate, clipping at 1, and the loss of answers alone.
 *
 * @param base      the model
 * @param rate      the learning rate
 * @param share     the share of the weights of each tensor that may change, chosen at random; 1 for all
 * @param steps     steps, from 1
 * @param sequences sequences of a step, each as long as the model's context
 * @param seed      the origin of exercises and of the choice of weights
 */
public record FineTuning(Path base, double rate, double share, long steps, int sequences, Seed seed) {

    /** Steps of the siblings that come with the product. */
    public static final int STEPS = 300;

    /** Sequences of each of their steps. */
    public static final int SEQUENCES = 16;

    private static final Optimizer.Adam ADAM = new Optimizer.Adam(0.9, 0.95, 1e-8, 0);

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of range
     */
    public FineTuning {
        if (!(rate > 0) || !(share > 0 && share <= 1) || steps < 1 || sequences < 1) {
            throw new IllegalArgumentException("rate " + rate + ", share " + share + ", steps " + steps
                    + ", sequences " + sequences);
        }
    }

    /**
     * Tunes, and writes the model with {@code losses.csv} and, where only a share may change, the weights of that share
     * as {@code changes.safetensors}, a {@link ChangeList}.
     *
     * @param service      runs the model
     * @param directory    where, created when it does not exist
     * @param progress     counts steps
     * @param cancellation stops within a step; nothing is written then
     * @return the loss of the last step, in nats per token of an answer
     * @throws InvalidInputException when the base cannot be run or has no tokenizer
     * @throws InferenceException    when the engine fails
     * @throws IOException           when a file cannot be read or written
     */
    public double run(InferenceService service, Path directory, Progress progress, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        Files.createDirectories(directory);
        List<TensorInfo> tensors = tensors();
        Map<String, FloatTensor> masks = share < 1 ? chosen().masks(tensors) : Map.of();
        TrainingOptions options = TrainingOptions.of(
                new Trainable.Weights(tensors.stream().map(TensorInfo::name).toList(), masks), ADAM,
                Schedule.constant(rate)).clippedTo(1);
        try (LanguageModel model = service.open(new ModelSource(base), OpenOptions.DEFAULT, cancellation);
                Training training = model.train(options)) {
            Tokenizer tokenizer = model.tokenizer().orElseThrow(() -> new InvalidInputException(Diagnostic.error(
                    base.toString(), "It has no tokenizer.json", "give a model that train-tiny made")));
            Lesson lesson = new Lesson(GrammarCorpus.of(seed).other("held out"), tokenizer, 0,
                    model.description().context());
            LossCurve curve = new LossCurve();
            double last = Double.NaN;
            while (training.steps() < steps) {
                last = step(training, lesson, curve, progress, cancellation);
            }
            curve.write(directory.resolve("losses.csv"));
            training.export(directory);
            if (share < 1) {
                ChangeList.write(directory, tensors.stream().collect(Collectors.toMap(TensorInfo::name,
                        chosen()::indices)), directory.resolve("changes.safetensors"));
            }
            return last;
        }
    }

    /** {@return which weights may change} */
    ChosenWeights chosen() {
        return new ChosenWeights(share, seed.derive("chosen weights"));
    }

    private List<TensorInfo> tensors() throws IOException, InvalidInputException {
        try (Checkpoint checkpoint = Checkpoint.open(base)) {
            return List.copyOf(checkpoint.tensors().values());
        }
    }

    private double step(Training training, Lesson lesson, LossCurve curve, Progress progress,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        List<Example> batch = new ArrayList<>();
        for (int i = 0; i < sequences; i++) {
            batch.add(lesson.example(training.steps() * sequences + i, cancellation));
        }
        StepReport report = training.step(batch, cancellation);
        curve.add(report.step(), report.loss(), report.gradientNorm(), report.rate());
        progress.activity(String.format(Locale.ROOT, "step %d of %d, loss %.3f", report.step(), steps,
                report.loss()));
        progress.advance(1);
        return report.loss();
    }
}
