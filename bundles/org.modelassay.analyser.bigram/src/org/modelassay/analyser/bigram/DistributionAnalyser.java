/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.bigram.internal.corpus.Piece;
import org.modelassay.analyser.bigram.internal.corpus.PieceMaker;
import org.modelassay.analyser.bigram.internal.corpus.StartToken;
import org.modelassay.analyser.bigram.internal.corpus.TextReader;
import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.count.BigramFile;
import org.modelassay.analyser.bigram.internal.count.PairCounter;
import org.modelassay.analyser.bigram.internal.report.DistributionReport;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.text.Tokenizer;

/**
 * Which token follows which, and how often, in a text or in what a model writes by itself.
 *
 * <p>Roles: {@code model}, and optionally {@code text}, a file in UTF-8; without it the model writes the text. Artifacts:
 * {@code bigrams}, the counts, and {@code tokens}, the sequences, the last of which are not counted.
 */
public final class DistributionAnalyser implements Analyser<DistributionParameters> {

    /** Sequences that the model writes in one unit of work. */
    private static final int SEQUENCES = 256;

    @Override
    public Plan plan(Inputs inputs, DistributionParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        Input model = inputs.one("model");
        ModelDescription description = context.inference().describe(model);
        if (parameters.length() > description.context()) {
            throw refuse("length", "the sequences have " + parameters.length() + " tokens, but the model takes "
                    + description.context(), "set length to at most " + description.context());
        }
        Optional<Path> text = text(inputs);
        if (text.isEmpty()) {
            StartToken.of(model.path(), parameters.start(), description.vocabulary());
        }
        List<UnitOfWork> units = units(text, parameters);
        long sequences = text.isPresent() ? 0 : parameters.sampledTokens() / parameters.length();
        long memory = (long) parameters.memory() << 20;
        return new Plan(units, text.isPresent() ? "parts of the text" : "sequences", 0,
                sequences * (parameters.length() - 1), memory, List.of());
    }

    private static Optional<Path> text(Inputs inputs) throws InvalidInputException {
        List<Input> texts = inputs.all("text");
        if (texts.size() > 1) {
            throw refuse("text", texts.size() + " texts are bound", "bind one");
        }
        return texts.stream().map(Input::path).findFirst();
    }

    private static List<UnitOfWork> units(Optional<Path> text, DistributionParameters parameters)
            throws InvalidInputException, IOException {
        List<UnitOfWork> units = new ArrayList<>();
        if (text.isPresent()) {
            for (int part = 0; part < TextReader.parts(text.get()); part++) {
                units.add(new UnitOfWork("text." + part, 1));
            }
            return units;
        }
        long wanted = parameters.sampledTokens() / parameters.length() + parameters.heldOut();
        if (wanted <= parameters.heldOut() || wanted > Integer.MAX_VALUE) {
            throw refuse("sampledTokens", parameters.sampledTokens() + " tokens are " + (wanted - parameters.heldOut())
                    + " sequences of " + parameters.length(), "ask for more or fewer tokens, or bind a text");
        }
        for (long first = 0; first < wanted; first += SEQUENCES) {
            units.add(new UnitOfWork("sample." + first, Math.min(SEQUENCES, wanted - first)));
        }
        return units;
    }

    @Override
    public void run(Inputs inputs, DistributionParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Input input = inputs.one("model");
        Optional<Path> text = text(inputs);
        List<UnitOfWork> units = units(text, parameters);
        List<Piece> pieces;
        int vocabulary;
        Optional<Tokenizer> tokenizer;
        Path scratch = context.scratch();
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            vocabulary = model.description().vocabulary();
            tokenizer = model.tokenizer();
            PieceMaker maker = new PieceMaker(model, parameters.length(), context);
            pieces = text.isPresent() ? maker.read(text.get(), units)
                    : maker.sample(StartToken.of(input.path(), parameters.start(), vocabulary), units);
            int sequences = pieces.stream().mapToInt(Piece::sequences).sum();
            int counted = sequences - parameters.heldOut();
            if (counted < 1) {
                throw new AnalysisException("The text has " + sequences + " sequences of " + parameters.length()
                        + " tokens, of which " + parameters.heldOut() + " are held out: nothing is left to count. "
                        + "Give a longer text or lower heldOut.");
            }
            String origin = text.isPresent() ? "text " + text.get().getFileName()
                    : "sampled from the model itself at temperature 1";
            PairCounter counter = count(pieces, scratch, vocabulary, counted, parameters, context);
            Path bigrams = context.results().artifact(new Artifact("bigrams", "Bigram counts", "safetensors",
                    "Sparse rows of counts; the last row is the beginning of a sequence. Input of bigram.subnetwork."));
            int spills = counter.spills();
            BigramFile.write(bigrams, counter, scratch, parameters.smoothing(), origin);
            Path tokens = context.results().artifact(new Artifact("tokens", "The text as tokens", "safetensors",
                    "Sequences of token ids, the last of which were not counted. Input of bigram.subnetwork."));
            TokenFile.write(tokens, pieces.stream().map(piece -> scratch.resolve(piece.name())).toList(), sequences,
                    parameters.length(), parameters.heldOut(), origin);
            try (TokenFile file = TokenFile.open(tokens)) {
                new DistributionReport(BigramFile.read(bigrams), tokenizer, origin, spills).write(file,
                        context.results());
            }
        }
    }

    private static PairCounter count(List<Piece> pieces, Path scratch, int vocabulary, int counted,
            DistributionParameters parameters, RunContext context) throws IOException {
        long slots = Long.highestOneBit(((long) parameters.memory() << 20) / PairCounter.BYTES_PER_SLOT);
        PairCounter counter = new PairCounter(vocabulary, (int) Math.min(slots, 1 << 30), scratch);
        int[] left = {counted};
        for (Piece piece : pieces) {
            context.cancellation().check();
            Piece.read(scratch.resolve(piece.name()), parameters.length(), sequence -> {
                if (left[0]-- > 0) {
                    counter.add(sequence);
                }
            });
        }
        return counter;
    }

    private static InvalidInputException refuse(String where, String what, String remedy) {
        return new InvalidInputException(Diagnostic.error(where, what, remedy));
    }
}
