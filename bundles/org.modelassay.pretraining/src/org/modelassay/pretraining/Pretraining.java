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
import java.util.concurrent.CancellationException;

import org.modelassay.checkpoint.TensorSpec;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.StepReport;
import org.modelassay.inference.training.Training;
import org.modelassay.pretraining.corpus.Corpus;
import org.modelassay.pretraining.model.FreshDecoder;
import org.modelassay.pretraining.tokens.BytePairTokenizer;
import org.modelassay.pretraining.tokens.BytePairTrainer;
import org.modelassay.pretraining.tokens.TokenizerFile;

/**
 * Trains a first model into a directory, where an interrupted training goes on.
 * <p>
 * The directory gets {@code recipe.json}, {@code tokenizer.json}, {@code losses.csv} (every step),
 * {@code held-out.csv} (the loss of the last sequences of the corpus, which are not learnt, at each checkpoint),
 * {@code checkpoints/step-N} as directories of models, and at the end the model itself.
 */
public final class Pretraining {

    private static final int SAVED_EVERY = 100;

    private static final int HELD_OUT_WINDOWS = 64;

    /** Documents from which merges are learnt; many more do not change them. */
    private static final int TOKENIZER_DOCUMENTS = 20_000;

    private final InferenceService service;

    private final Recipe wanted;

    private final Path directory;

    private final Progress progress;

    private final Cancellation cancellation;

    /**
     * A training.
     *
     * @param service      runs the model
     * @param recipe       how
     * @param directory    where, created when it does not exist
     * @param progress     counts steps
     * @param cancellation stops within a step; what was done is kept
     */
    public Pretraining(InferenceService service, Recipe recipe, Path directory, Progress progress,
            Cancellation cancellation) {
        this.service = service;
        this.wanted = recipe;
        this.directory = directory;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /**
     * What a training led to.
     *
     * @param directory the model
     * @param recipe    the recipe, with the number of tokens that the vocabulary has
     * @param heldOut   the mean cross-entropy of text that was not learnt, in nats per token
     */
    public record Outcome(Path directory, Recipe recipe, double heldOut) {
    }

    /**
     * Trains, or goes on with the training that was begun in the directory.
     *
     * @param corpus what is learnt
     * @param name   the corpus in words, for the recipe
     * @return the model
     * @throws InvalidInputException when the text is too short, or the directory holds another training
     * @throws InferenceException    when the engine fails
     * @throws IOException           when a file cannot be read or written
     */
    public Outcome run(Corpus corpus, String name) throws InvalidInputException, InferenceException, IOException {
        Files.createDirectories(directory);
        progress.activity("learning a vocabulary");
        BytePairTokenizer tokenizer = vocabulary(corpus);
        progress.activity("reading the corpus");
        TokenSequence text = TokenSequence.of(corpus, tokenizer, wanted.tokens(), cancellation);
        Recipe recipe = wanted.withVocabulary(tokenizer.vocabulary());
        int length = recipe.size().context();
        if (text.size() < 2 * length) {
            throw new InvalidInputException(Diagnostic.error("text", "It has " + text.size() + " tokens",
                    "give at least " + 2 * length));
        }
        RecipeFile.claim(directory.resolve("recipe.json"), recipe, name, text.digest());
        prepare(recipe, tokenizer);
        try (LanguageModel model = service.open(new ModelSource(checkpoint(0)), OpenOptions.DEFAULT, cancellation)) {
            return new Outcome(directory, recipe, train(model, recipe, text));
        }
    }

    private BytePairTokenizer vocabulary(Corpus corpus) {
        BytePairTrainer trainer = new BytePairTrainer();
        for (long i = 0; i < Math.min(corpus.size(), TOKENIZER_DOCUMENTS); i++) {
            cancellation.check();
            trainer.add(corpus.document(i));
        }
        return trainer.train(wanted.size().vocabulary(), cancellation);
    }

    private Path checkpoint(long step) {
        return directory.resolve("checkpoints").resolve("step-" + step);
    }

    private Path state() {
        return directory.resolve("training-state.safetensors");
    }

    private void prepare(Recipe recipe, BytePairTokenizer tokenizer) throws IOException {
        Path fresh = checkpoint(0);
        Files.createDirectories(fresh);
        TokenizerFile.write(fresh.resolve("tokenizer.json"), tokenizer);
        if (!Files.exists(fresh.resolve("model.safetensors"))) {
            new FreshDecoder(recipe.size(), recipe.seed().derive("weights")).write(fresh, tokenizer.endOfText());
        }
    }

    private double train(LanguageModel model, Recipe recipe, TokenSequence text)
            throws InvalidInputException, InferenceException, IOException {
        int length = recipe.size().context();
        int heldOut = Math.clamp(text.size() / length / 20, 1, HELD_OUT_WINDOWS);
        int learnt = text.size() - heldOut * length;
        Windows windows = new Windows(learnt, length, recipe.seed().derive("order"));
        List<String> tensors = new FreshDecoder(recipe.size(), recipe.seed()).tensors().stream()
                .map(TensorSpec::name).toList();
        try (Training training = model.train(recipe.options(tensors))) {
            if (Files.exists(state())) {
                training.restore(state());
            }
            LossCurve curve = LossCurve.read(directory.resolve("losses.csv"), training.steps());
            progress.advance(training.steps());
            HeldOut test = new HeldOut(examples(text, learnt, length, heldOut), directory.resolve("held-out.csv"));
            keep(training, recipe, test);
            while (training.steps() < recipe.steps()) {
                step(training, recipe, text, windows, curve);
                if (training.steps() % SAVED_EVERY == 0 || recipe.checkpoints().contains(training.steps())) {
                    save(training, curve);
                }
                keep(training, recipe, test);
            }
            training.export(directory);
            curve.write(directory.resolve("losses.csv"));
            double loss = test.loss(training, cancellation);
            Files.deleteIfExists(state());
            return loss;
        }
    }

    private static List<Example> examples(TokenSequence text, int start, int length, int count) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            examples.add(Example.text(TokenIds.of(text.slice(start + i * length, length))));
        }
        return examples;
    }

    private void step(Training training, Recipe recipe, TokenSequence text, Windows windows, LossCurve curve)
            throws InvalidInputException, InferenceException, IOException {
        List<Example> batch = new ArrayList<>();
        for (int i = 0; i < recipe.batch(); i++) {
            int start = windows.start(training.steps() * recipe.batch() + i);
            batch.add(Example.text(TokenIds.of(text.slice(start, recipe.size().context()))));
        }
        try {
            StepReport report = training.step(batch, cancellation);
            curve.add(report.step(), report.loss(), report.gradientNorm(), report.rate());
            progress.activity(String.format(Locale.ROOT, "step %d of %d, loss %.3f", report.step(), recipe.steps(),
                    report.loss()));
            progress.advance(1);
        } catch (CancellationException e) {
            save(training, curve);
            throw e;
        }
    }

    /** Losses first: their file may have more steps than the state that is restored, never fewer. */
    private void save(Training training, LossCurve curve) throws IOException {
        curve.write(directory.resolve("losses.csv"));
        training.save(state());
    }

    private void keep(Training training, Recipe recipe, HeldOut test)
            throws InvalidInputException, InferenceException, IOException {
        long step = training.steps();
        if (recipe.checkpoints().contains(step)) {
            if (step > 0) {
                training.export(checkpoint(step));
            }
            test.measure(training, cancellation);
        }
    }

    /** The file of losses of text that is not learnt. */
    private record HeldOut(List<Example> examples, Path file) {

        private static final String HEADER = "step,loss";

        double loss(Training training, Cancellation cancellation) throws InvalidInputException, InferenceException {
            return training.loss(examples, cancellation);
        }

        void measure(Training training, Cancellation cancellation)
                throws InvalidInputException, InferenceException, IOException {
            String line = training.steps() + "," + (float) loss(training, cancellation);
            List<String> lines = new ArrayList<>(List.of(HEADER));
            if (Files.exists(file)) {
                Files.readAllLines(file).stream().skip(1)
                        .filter(known -> step(known) < training.steps()).forEach(lines::add);
            }
            lines.add(line);
            AtomicFiles.writeString(file, String.join("\n", lines) + "\n");
        }

        private static long step(String line) {
            return Long.parseLong(line.substring(0, line.indexOf(',')));
        }
    }
}
