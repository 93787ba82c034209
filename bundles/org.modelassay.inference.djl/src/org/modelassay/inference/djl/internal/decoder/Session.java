/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.List;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.text.TokenIds;

/** A generation under way on a lane: passes that give the logits of the next token, with or without a cache. */
final class Session {

    private final Lane lane;

    private final EditCompiler edits;

    private final int promptLength;

    private final List<Intervention> interventions;

    private final Optional<Tensor> cache;

    Session(Lane lane, EditCompiler edits, int promptLength, List<Intervention> interventions,
            Optional<Tensor> cache) {
        this.lane = lane;
        this.edits = edits;
        this.promptLength = promptLength;
        this.interventions = interventions;
        this.cache = cache;
    }

    /**
     * The next token after some tokens.
     *
     * @param tokens       the tokens from {@code start} on; with a cache, those before {@code start} were given before
     * @param start        the position of the first
     * @param chooser      chooses the token
     * @param cancellation stops between blocks
     * @return the token
     * @throws InvalidInputException when values of an intervention do not fit
     * @throws InferenceException    when the engine fails
     */
    Choice next(TokenIds tokens, int start, TokenChooser chooser, Cancellation cancellation)
            throws InvalidInputException, InferenceException {
        PassRange range = new PassRange(start, start + tokens.size(), promptLength);
        Hooks hooks = interventions.isEmpty() ? Hooks.NONE
                : new Hooks(List.of(), edits.compile(interventions, range));
        Output output = chooser.isGreedy() ? new Output.GreedyToken() : new Output.LastLogits();
        FloatTensor result = lane.run(tokens, start, cache, hooks, output, cancellation).outputs().getFirst();
        return chooser.isGreedy() ? new Choice((int) result.get(0), result.get(1)) : chooser.choose(result);
    }
}
