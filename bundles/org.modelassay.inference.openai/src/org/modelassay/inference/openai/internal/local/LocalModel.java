/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.local;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.completion.Capability;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.Completions;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.ScoredText;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.inference.completion.TextModelDescription;
import org.modelassay.inference.completion.TextModelReference;
import org.modelassay.inference.completion.TokenLogProbability;
import org.modelassay.inference.completion.TokenLogProbability.Alternative;
import org.modelassay.inference.completion.Traffic;
import org.modelassay.inference.completion.Usage;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Sampling;
import org.modelassay.inference.openai.internal.Counter;
import org.modelassay.inference.text.Continuation;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** A model of this machine, seen from outside: text goes through its tokenizer, and text comes back. */
public final class LocalModel implements TextModel {

    private final LanguageModel model;
    private final Tokenizer tokenizer;
    private final ModelFiles files;
    private final Counter counter = new Counter();

    private LocalModel(LanguageModel model, Tokenizer tokenizer, ModelFiles files) {
        this.model = model;
        this.tokenizer = tokenizer;
        this.files = files;
    }

    /**
     * Loads a model.
     *
     * @param service      what runs it
     * @param local        where it is
     * @param options      number format, device, client
     * @param cancellation stops the loading
     * @return a handle
     * @throws InvalidInputException when it is no model that can be run, or has no tokenizer
     * @throws InferenceException    when the engine fails
     */
    public static LocalModel open(InferenceService service, TextModelReference.Local local, OpenOptions options,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        ModelFiles files = ModelFiles.read(local.directory());
        LanguageModel model = service.open(new ModelSource(local.directory()), options, cancellation);
        Optional<Tokenizer> tokenizer = model.tokenizer();
        if (tokenizer.isEmpty()) {
            model.close();
            throw new InvalidInputException(Diagnostic.error(local.directory().toString(), "has no tokenizer",
                    "put the model's tokenizer.json beside its weights"));
        }
        return new LocalModel(model, tokenizer.get(), files);
    }

    @Override
    public TextModelDescription description() {
        Set<Capability> capabilities = EnumSet.allOf(Capability.class);
        if (files.template().isEmpty()) {
            capabilities.remove(Capability.CHAT);
        }
        SequencedMap<String, String> provenance = new LinkedHashMap<>();
        provenance.put("compute_type", model.description().computeType());
        provenance.put("device", model.description().device());
        files.template().ifPresent(template -> provenance.put("chat_template", template.digest().value()));
        return new TextModelDescription(String.valueOf(model.description().directory().getFileName()), capabilities,
                provenance);
    }

    @Override
    public Completions complete(CompletionRequest request, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        try {
            TokenIds prompt = prompt(request.prompt());
            int room = model.description().context() - prompt.size();
            if (room < 1) {
                throw new InvalidInputException(Diagnostic.error("prompt", "has " + prompt.size()
                        + " tokens, and the context of the model only " + model.description().context(),
                        "shorten it"));
            }
            Seed seed = new Seed(request.seed().orElseGet(() -> new SecureRandom().nextLong()));
            List<Completion> choices = new ArrayList<>();
            long written = 0;
            for (int i = 0; i < request.samples(); i++) {
                Generation generation = model.generate(request(request, prompt, room, seed.derive("sample " + i)),
                        cancellation);
                written += generation.tokens().size();
                choices.add(completion(request, prompt, generation, cancellation));
            }
            Usage usage = new Usage(prompt.size(), written, 0);
            counter.answered(Optional.of(usage));
            return new Completions(choices, Optional.of(usage), description().name());
        } catch (InvalidInputException | InferenceException e) {
            counter.failed();
            throw e;
        }
    }

    private TokenIds prompt(Prompt prompt) throws InvalidInputException {
        return switch (prompt) {
        case Prompt.Text(String text) -> {
            TokenIds ids = tokenizer.encode(text, SpecialTokens.ADD).ids();
            yield ids.isEmpty() ? TokenIds.of(files.first()) : ids;
        }
        case Prompt.Chat(List<Message> messages) -> {
            ChatTemplate template = files.template().orElseThrow(() -> new InvalidInputException(Diagnostic.error(
                    model.description().directory().toString(), "the model has no chat template",
                    "ask with a plain text")));
            // the template writes the special tokens itself
            yield tokenizer.encode(template.render(messages), SpecialTokens.NONE).ids();
        }
        };
    }

    private GenerationRequest request(CompletionRequest request, TokenIds prompt, int room, Seed seed) {
        Sampling sampling = request.temperature() == 0 ? new Sampling.Greedy()
                : new Sampling.Random(request.temperature(), 0, request.topP(), seed);
        return GenerationRequest.greedy(prompt, Math.min(room, request.maximumTokens())).with(sampling)
                .stoppingAt(files.ends(), request.stop());
    }

    private Completion completion(CompletionRequest request, TokenIds prompt, Generation generation,
            Cancellation cancellation) throws InvalidInputException, InferenceException {
        boolean ended = generation.finish() == Generation.Finish.STOP_TOKEN;
        TokenIds tokens = ended ? generation.tokens().slice(0, generation.tokens().size() - 1) : generation.tokens();
        List<TokenLogProbability> reported = request.logProbabilities().wanted()
                ? new TokenReport(model, new TokenTexts(tokenizer)).of(prompt, tokens, generation.logProbabilities(),
                        request.logProbabilities().alternatives(), cancellation)
                : List.of();
        return new Completion(generation.text().orElse(""), generation.finish() == Generation.Finish.LENGTH
                ? Completion.Finish.LENGTH : Completion.Finish.STOP, reported);
    }

    @Override
    public ScoredText score(String context, String continuation, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        Continuation split = Continuation.of(tokenizer, context, continuation, files.first());
        LogProbabilities scored = model.score(split.context(), split.continuation(), List.of(), cancellation);
        List<String> texts = new TokenTexts(tokenizer).of(split.context(), split.continuation());
        List<TokenLogProbability> tokens = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            double value = scored.perToken().get(i);
            // what others make of the likeliest token is whether greedy decoding would have written this one
            tokens.add(new TokenLogProbability(texts.get(i), value,
                    scored.greedy().get(i) ? List.of(new Alternative(texts.get(i), value)) : List.of()));
        }
        counter.answered(Optional.of(new Usage(split.context().size() + split.continuation().size(), 0, 0)));
        return new ScoredText(tokens, scored.isGreedy());
    }

    @Override
    public Traffic traffic() {
        return counter.traffic(0);
    }

    @Override
    public void close() {
        model.close();
    }
}
