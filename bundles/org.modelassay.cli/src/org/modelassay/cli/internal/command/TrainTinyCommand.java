/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;

import org.modelassay.cli.internal.console.ProgressLine;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.pretraining.FineTuning;
import org.modelassay.pretraining.Pretraining;
import org.modelassay.pretraining.Recipe;
import org.modelassay.pretraining.corpus.Corpus;
import org.modelassay.pretraining.corpus.CorpusFile;
import org.modelassay.pretraining.corpus.GrammarCorpus;
import org.modelassay.pretraining.corpus.TextFiles;

/** {@code assay train-tiny}: a first model from random weights, or a tuned sibling of one. */
@picocli.CommandLine.Command(name = "train-tiny",
        description = {
                "Trains a small decoder on a text, or on the grammar that comes with the product.",
                "",
                "The model has the architecture of GPT-2, 0.93 million parameters (width 128, 4 layers, 4 heads, context "
                        + "128) and a vocabulary of 1,024 tokens learnt from the text. The result is a directory that "
                        + "every command here and Hugging Face's libraries read, with checkpoints, losses and the "
                        + "recipe. Called again, an interrupted training goes on.",
                "",
                "With --in base=DIR it tunes such a model on exercises of the grammar instead: questions of which only "
                        + "the answers are learnt. With --corpus it writes a text that a model of the grammar has not "
                        + "seen, and trains nothing."},
        footerHeading = "%nExamples:%n",
        footer = {
                "  assay train-tiny --in text=novel.txt --out novel-model",
                "  assay train-tiny --out grammar-model",
                "  assay train-tiny --in base=grammar-model --rate 3e-4 --share 0.05 --out tuned",
                "  assay train-tiny --corpus 16 --out unseen.txt"})
public final class TrainTinyCommand implements Command {

    private static final long FIRST_STEPS = 3600;

    private static final long MILLION = 1_000_000;

    private final Services services;

    @Option(names = "--in", paramLabel = "ROLE=PATH",
            description = "text=FILE, text in UTF-8 to learn from, may be given several times; or base=DIR, a model to "
                    + "tune. Without it, the grammar is learnt.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "PATH", required = true,
            description = "Where the model goes, or the text.")
    private Path out = Path.of("");

    @Option(names = "--steps", paramLabel = "N", defaultValue = "0",
            description = "Steps. Default: 3600 of 32 sequences for a first model, 300 of 16 for tuning.")
    private long steps;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1",
            description = "The origin of weights, grammar and order. Default: 1.")
    private long seed;

    @Option(names = "--rate", paramLabel = "RATE", defaultValue = "1e-5",
            description = "The learning rate of tuning. Default: 1e-5.")
    private double rate;

    @Option(names = "--share", paramLabel = "SHARE", defaultValue = "1",
            description = "The share of the weights that tuning may change, chosen at random. Default: 1.")
    private double share;

    @Option(names = "--corpus", paramLabel = "MB", defaultValue = "0",
            description = "Instead of training, write so many million characters of other documents of the grammar of "
                    + "--seed.")
    private long corpus;

    /**
     * Creates the command.
     *
     * @param services what commands use
     */
    public TrainTinyCommand(Services services) {
        this.services = services;
    }

    @Override
    public ExitStatus execute() throws InvalidInputException, InferenceException, IOException {
        List<Path> texts = new ArrayList<>();
        List<Path> bases = new ArrayList<>();
        for (String input : inputs) {
            Assignment given = Assignment.parse("--in", input);
            switch (given.name()) {
            case "text" -> texts.add(Path.of(given.value()));
            case "base" -> bases.add(Path.of(given.value()));
            default -> throw refuse("--in", "the role '" + given.name() + "' was given", "use text or base");
            }
        }
        check(texts, bases);
        if (corpus > 0) {
            CorpusFile.write(out, GrammarCorpus.of(new Seed(seed)).other("unseen"), corpus * MILLION,
                    services.cancellation());
            services.console().say("the text: " + out);
            return ExitStatus.MET;
        }
        InferenceService service = services.requiredInference();
        if (bases.isEmpty()) {
            train(service, texts);
        } else {
            tune(service, bases.getFirst());
        }
        return ExitStatus.MET;
    }

    private void check(List<Path> texts, List<Path> bases) throws InvalidInputException {
        if (bases.size() > 1 || !bases.isEmpty() && !texts.isEmpty()) {
            throw refuse("--in", "more than one thing to do was given", "give either texts or one base");
        }
        if (corpus < 0 || corpus > 0 && !inputs.isEmpty()) {
            throw refuse("--corpus", corpus < 0 ? corpus + " was given" : "something to learn was given too",
                    "give a number of million characters, such as 16, and no --in");
        }
        if (steps < 0) {
            throw refuse("--steps", steps + " was given", "give at least 1");
        }
        if (!(rate > 0) || !Double.isFinite(rate)) {
            throw refuse("--rate", rate + " was given", "give a number above 0, such as 3e-4");
        }
        if (!(share > 0 && share <= 1)) {
            throw refuse("--share", share + " was given", "give a number above 0 and at most 1, such as 0.05");
        }
    }

    private static InvalidInputException refuse(String option, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(option, what, remedy));
    }

    private void train(InferenceService service, List<Path> texts)
            throws InvalidInputException, InferenceException, IOException {
        Seed origin = new Seed(seed);
        Corpus corpus = texts.isEmpty() ? GrammarCorpus.of(origin).withDocumentation() : TextFiles.read(texts);
        String name = texts.isEmpty() ? "grammar of Model Assay, seed " + seed
                + ", and its documentation as document 1000, 2000 and so on"
                : texts.stream().map(text -> text.getFileName().toString()).collect(Collectors.joining(", "));
        Recipe recipe = Recipe.tiny(steps == 0 ? FIRST_STEPS : steps, origin);
        try (ProgressLine line = new ProgressLine(services.console(), "training", "steps", recipe.steps())) {
            Pretraining.Outcome outcome = new Pretraining(service, recipe, out, line, services.cancellation())
                    .run(corpus, name);
            line.close();
            tell("held-out loss", outcome.heldOut());
        }
    }

    private void tune(InferenceService service, Path base)
            throws InvalidInputException, InferenceException, IOException {
        FineTuning tuning = new FineTuning(base, rate, share, steps == 0 ? FineTuning.STEPS : steps,
                FineTuning.SEQUENCES, new Seed(seed));
        try (ProgressLine line = new ProgressLine(services.console(), "tuning", "steps", tuning.steps())) {
            double last = tuning.run(service, out, line, services.cancellation());
            line.close();
            tell("loss of the last step", last);
        }
    }

    private void tell(String what, double loss) {
        services.console().print(String.format(Locale.ROOT, "%s: %.4f nats per token", what, loss));
        services.console().say("the model: " + out);
    }
}
