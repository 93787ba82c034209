/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.tests;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.Encoding;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.TokenSpan;
import org.modelassay.inference.text.Tokenizer;

/**
 * Four letters, two layers: after layer L the stream holds 2 for the letter L + 1 places on, and 0 for the others. It
 * looks at all earlier letters alike, and writes nothing but b. It answers what the Prompt view asks, and nothing else.
 */
final class CountingModel {

    private static final int LETTERS = 4;

    private final Tokenizer letters = new Tokenizer() {

        @Override
        public Encoding encode(String text, SpecialTokens special) {
            return new Encoding(TokenIds.of(text.chars().map(letter -> letter - 'a').toArray()),
                    IntStream.range(0, text.length()).mapToObj(at -> new TokenSpan(at, at + 1)).toList());
        }

        @Override
        public String decode(TokenIds ids, SpecialTokens special) {
            StringBuilder text = new StringBuilder();
            for (int id : ids.toArray()) {
                text.append((char) ('a' + id));
            }
            return text.toString();
        }
    };

    /** The model, as the service gives it. */
    static LanguageModel open() {
        CountingModel model = new CountingModel();
        return (LanguageModel) Proxy.newProxyInstance(LanguageModel.class.getClassLoader(),
                new Class<?>[] {LanguageModel.class}, (proxy, method, arguments) -> switch (method.getName()) {
                case "description" -> description();
                case "tokenizer" -> Optional.of(model.letters);
                case "forward" -> forward((ForwardRequest) Objects.requireNonNull(arguments)[0]);
                case "generate" -> generate((GenerationRequest) Objects.requireNonNull(arguments)[0]);
                case "close" -> null;
                default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    static ModelDescription description() {
        return new ModelDescription(Path.of("counting"), "counting", "float32", "cpu", 2, LETTERS, 2, 2, 2, 1, LETTERS,
                1024, Optional.empty());
    }

    private static ForwardResult forward(ForwardRequest request) {
        SequencedMap<Site, FloatTensor> captured = new LinkedHashMap<>();
        for (Capture capture : request.captures()) {
            Site site = capture.site();
            captured.put(site, site.kind() == SiteKind.PATTERN ? pattern(request.tokens().size())
                    : stream(request.tokens(), site.layer()));
        }
        FloatTensor last = request.interventions().stream().map(Intervention.Replace.class::cast)
                .map(Intervention.Replace::values).findFirst().orElseGet(() -> stream(request.tokens(), 1));
        return new ForwardResult(Optional.of(last), captured);
    }

    private static FloatTensor stream(TokenIds tokens, int layer) {
        float[] values = new float[tokens.size() * LETTERS];
        for (int at = 0; at < tokens.size(); at++) {
            values[at * LETTERS + (tokens.get(at) + layer + 1) % LETTERS] = 2;
        }
        return FloatTensor.of(values, tokens.size(), LETTERS);
    }

    private static FloatTensor pattern(int length) {
        float[] values = new float[2 * length * length];
        for (int i = 0; i < values.length; i++) {
            int row = i / length % length;
            values[i] = i % length <= row ? 1f / (row + 1) : 0;
        }
        return FloatTensor.of(values, 2, length, length);
    }

    private static Generation generate(GenerationRequest request) {
        int[] ids = IntStream.range(0, request.maximumTokens()).map(at -> 1).toArray();
        return new Generation(TokenIds.of(ids), IntStream.of(ids).mapToObj(at -> Double.valueOf(0)).toList(),
                Generation.Finish.LENGTH, Optional.empty());
    }
}
