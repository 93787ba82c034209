/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.embed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.modelassay.analyser.fingerprint.internal.owner.ModelDigest;
import org.modelassay.analyser.fingerprint.internal.probe.Answered;
import org.modelassay.analyser.fingerprint.internal.probe.Probe;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.weights.FloatWeights;
import org.modelassay.analyser.fingerprint.internal.weights.ModelTokenizer;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.RunContext;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Training;

/**
 * One embedding, from the unmarked model to the marked one and its report.
 *
 * @param settings how
 * @param secret   the owner's; ordinary text follows from it
 * @param windows  pieces of text for the harm
 * @param length   tokens of a piece
 * @param context  the run
 */
public record EmbedWork(EmbedSettings settings, OwnerSecret secret, int windows, int length, RunContext context) {

    private static final int SAVED_EVERY = 5;

    private static final String PARTIAL = ".partial";

    /**
     * Embeds and writes the marked model, whole or not at all.
     *
     * @param input the unmarked model
     * @param texts ordinary text; without any, the unmarked model writes some
     * @param marks what is embedded
     * @param out   the directory of the marked model
     * @return what is to be reported
     * @throws AnalysisException     when the engine fails
     * @throws InvalidInputException when the model or a text cannot be used
     * @throws IOException           when a file cannot be read or written
     */
    public EmbedReport run(Input input, List<Input> texts, List<Fingerprint> marks, Path out)
            throws AnalysisException, InvalidInputException, IOException {
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, input);
            List<Epoch> epochs = train(model, tokenizer, input.path(), marks, out);
            Input marked = new Input("marked", "marked", out);
            try (LanguageModel after = context.inference().open(marked, context.cancellation())) {
                Probe probe = new Probe(tokenizer, Wrapper.NONE, 1, context.cancellation());
                context.progress().activity("Asking the keys");
                List<Answered> unmarked = probe.ask(model, marks);
                List<Answered> answers = probe.ask(after, marks);
                context.progress().activity("Measuring the harm");
                List<TokenIds> pieces = pieces(model, tokenizer, texts);
                TextQuality before = TextQuality.of(model, model, pieces, context.cancellation());
                TextQuality now = TextQuality.of(after, model, pieces, context.cancellation());
                double moved = FloatWeights.distance(FloatWeights.read(input.path(), context.cancellation()),
                        FloatWeights.read(out, context.cancellation()));
                return new EmbedReport(settings, epochs, unmarked, answers, before, now, moved, !texts.isEmpty());
            }
        }
    }

    private List<Epoch> train(LanguageModel model, Tokenizer tokenizer, Path base, List<Fingerprint> marks, Path out)
            throws AnalysisException, InvalidInputException, IOException {
        Embedder embedder = new Embedder(settings, context.cancellation(), context.progress());
        List<Example> answers = Examples.answers(tokenizer, marks, settings.wrappers());
        context.progress().activity("Writing ordinary text");
        List<Example> ordinary = Examples.ordinary(model, tokenizer, embedder.written(answers.size()),
                answers.getFirst().tokens().size(), secret.seed("ordinary"), context.cancellation());
        Path state = context.scratch().resolve("training.safetensors");
        context.progress().activity("Embedding " + marks.size() + " fingerprints");
        try (Training training = embedder.begin(model, FloatWeights.names(base))) {
            if (Files.exists(state)) {
                training.restore(state);
                context.progress().advance(training.steps());
            }
            List<Epoch> epochs = embedder.train(training, answers, ordinary, (now, step) -> save(now, step, state));
            Path partial = out.resolveSibling(out.getFileName() + PARTIAL);
            training.export(partial);
            AtomicFiles.writeString(partial.resolve("provenance.json"), provenance(base, training.steps()));
            Files.move(partial, out, StandardCopyOption.ATOMIC_MOVE);
            return epochs;
        }
    }

    /** Where the marked weights come from; nothing about the fingerprints. */
    private String provenance(Path base, long steps) throws InvalidInputException, IOException {
        return String.format(Locale.ROOT, """
                {
                  "made_by": "org.modelassay.analyser.fingerprint.embed",
                  "base": "%s",
                  "epochs": %d,
                  "rate": %s,
                  "weight_decay": %s,
                  "pull": %s,
                  "mixing": %s
                }
                """, ModelDigest.of(base, context.cancellation()).value(), steps, settings.rate(), settings.decay(),
                settings.pull(), settings.mixing());
    }

    private static void save(Training training, long step, Path state) throws InferenceException {
        if (step % SAVED_EVERY == 0) {
            try {
                training.save(state);
            } catch (IOException e) {
                throw new InferenceException("the training could not be saved: " + e.getMessage(), e);
            }
        }
    }

    private List<TokenIds> pieces(LanguageModel model, Tokenizer tokenizer, List<Input> texts)
            throws AnalysisException, InvalidInputException, IOException {
        List<TokenIds> pieces = new ArrayList<>();
        for (Input text : texts) {
            TokenIds tokens = tokenizer.encode(Files.readString(text.path()), SpecialTokens.NONE).ids();
            pieces.addAll(TextQuality.windows(tokens, length, windows));
        }
        if (texts.isEmpty()) {
            Examples.ordinary(model, tokenizer, Math.min(windows, 16), length - 1, secret.seed("held-out"),
                    context.cancellation()).forEach(example -> pieces.add(example.tokens()));
        }
        if (pieces.isEmpty()) {
            throw new InvalidInputException(Diagnostic.error("text", "is shorter than a piece of " + length
                    + " tokens", "bind a longer text, or make pieces shorter"));
        }
        return pieces;
    }
}
