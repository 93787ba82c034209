/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.Access;
import org.modelassay.inference.DeviceTest;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.LogProbabilities;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenModel;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.ProviderDescription;
import org.modelassay.inference.SequenceScores;
import org.modelassay.inference.Verification;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientResult;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Example;
import org.modelassay.inference.training.Training;
import org.modelassay.inference.training.TrainingOptions;

/** Models of two blocks without a tokenizer: logits are the tokens, every site holds the number of its block. */
final class ToyInference implements InferenceService {

    private final double deviation;

    /**
     * Creates the service.
     *
     * @param deviation what its device computes wrong; 0 for nothing
     */
    ToyInference(double deviation) {
        this.deviation = deviation;
    }

    @Override
    public ProviderDescription provider() {
        return new ProviderDescription("Abacus 1", 1, 1, Set.of(Access.LOGITS));
    }

    @Override
    public LanguageModel open(ModelSource source, OpenOptions options, Cancellation cancellation) {
        return new ToyModel(source.directory());
    }

    @Override
    public ModelDescription describe(ModelSource source, OpenOptions options) {
        return toy(source.directory());
    }

    @Override
    public List<DeviceTest> testDevices(Cancellation cancellation) {
        return List.of(new DeviceTest("cpu", "Abacus 1", 1, 1,
                List.of(new DeviceTest.Check("one and one", deviation, 0.5)), ""));
    }

    @Override
    public List<OpenModel> openModels() {
        return List.of();
    }

    private static ModelDescription toy(Path directory) {
        return new ModelDescription(directory, "toy", "float32", "cpu", 2, 1, 1, 1, 1, 1, 9, 9,
                Optional.of(new Verification("a sheet of paper", 0.25)));
    }

    private record ToyModel(Path directory) implements LanguageModel {

        @Override
        public ModelDescription description() {
            return toy(directory);
        }

        @Override
        public Optional<Tokenizer> tokenizer() {
            return Optional.empty();
        }

        @Override
        public List<SiteKind> siteKinds() {
            return List.of(SiteKind.RESIDUAL_POST);
        }

        @Override
        public ForwardResult forward(ForwardRequest request, Cancellation cancellation) {
            SequencedMap<Site, FloatTensor> captured = new LinkedHashMap<>();
            for (Capture capture : request.captures()) {
                captured.put(capture.site(), FloatTensor.of(new float[] {capture.site().layer()}, 1));
            }
            float[] logits = new float[request.tokens().size()];
            for (int i = 0; i < logits.length; i++) {
                logits[i] = request.tokens().get(i);
            }
            return new ForwardResult(Optional.of(FloatTensor.of(logits, logits.length, 1)), captured);
        }

        @Override
        public LogProbabilities score(TokenIds context, TokenIds continuation, List<Intervention> interventions,
                Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Generation generate(GenerationRequest request, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Generating begin(List<GenerationRequest> requests) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<SequenceScores> scores(List<TokenIds> sequences, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public GradientResult gradient(GradientRequest request, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double loss(List<Example> batch, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LanguageModel derive(Map<String, FloatTensor> weights, Cancellation cancellation) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Training train(TrainingOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
