/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.GenerationRequest.Cache;
import org.modelassay.inference.generation.Piece;
import org.modelassay.inference.text.Tokenizer;

/**
 * Continuations side by side. Those without interventions are rows of one batch; others, and one that is alone, are
 * written one after the other.
 */
public final class Continuations implements AutoCloseable {

    private final LoadedModel model;

    private final TorchScope scope;

    private final List<Writing> all;

    private final List<Solo> solos = new ArrayList<>();

    private final Optional<RowBatch> rows;

    /**
     * Prepares continuations that were checked.
     *
     * @param model     the model
     * @param scope     what owns keys and values; closed with this
     * @param requests  what and how
     * @param tokenizer the model's tokenizer
     */
    Continuations(LoadedModel model, TorchScope scope, List<GenerationRequest> requests,
            Optional<Tokenizer> tokenizer) {
        this.model = model;
        this.scope = scope;
        this.all = requests.stream().map(request -> new Writing(request, tokenizer)).toList();
        List<Writing> together = all.stream().filter(each -> isPlain(each.request())).toList();
        this.rows = together.size() < 2 ? Optional.empty() : Optional.of(new RowBatch(scope, together));
        all.stream().filter(each -> rows.isEmpty() || !together.contains(each))
                .forEach(each -> solos.add(new Solo(scope, each)));
    }

    private static boolean isPlain(GenerationRequest request) {
        return request.interventions().isEmpty() && request.cache() == Cache.KEYS_AND_VALUES;
    }

    /**
     * Goes on.
     *
     * @param tokens       the greatest number of new tokens for each
     * @param cancellation stops between tokens and between blocks
     * @return what is new of those that had not ended
     * @throws InvalidInputException when values of an intervention do not fit
     * @throws InferenceException    when the engine fails
     */
    public List<Piece> next(int tokens, Cancellation cancellation) throws InvalidInputException, InferenceException {
        List<Writing> open = all.stream().filter(each -> !each.isDone()).toList();
        model.onLane(cancellation, lane -> {
            for (int i = 0; i < tokens; i++) {
                if (rows.isPresent()) {
                    rows.get().step(lane, cancellation);
                }
                for (Solo solo : solos) {
                    solo.step(lane, model.edits(), cancellation);
                }
            }
            return true;
        });
        return open.stream().map(each -> each.piece(all.indexOf(each))).toList();
    }

    /**
     * Whether all have ended.
     *
     * @return true when nothing is left to come
     */
    public boolean isDone() {
        return all.stream().allMatch(Writing::isDone);
    }

    /**
     * The continuations so far.
     *
     * @return in the order of requests
     */
    public List<Generation> results() {
        return all.stream().map(Writing::result).toList();
    }

    @Override
    public void close() {
        scope.close();
    }
}
