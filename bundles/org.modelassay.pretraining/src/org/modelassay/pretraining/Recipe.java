/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.pretraining;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Seed;
import org.modelassay.inference.training.Optimizer;
import org.modelassay.inference.training.Schedule;
import org.modelassay.inference.training.Trainable;
import org.modelassay.inference.training.TrainingOptions;
import org.modelassay.pretraining.model.DecoderSize;

/**
 * How a first model is trained; its sequences are as long as the model's context.
 *
 * @param size        the model; fewer tokens when the text yields fewer merges
 * @param tokens      how many tokens of the corpus are used at most
 * @param batch       sequences of a step
 * @param steps       steps, from 1
 * @param optimizer   AdamW, whose decay concerns matrices only
 * @param schedule    the learning rate
 * @param clip        the greatest norm of a gradient
 * @param checkpoints the steps after which the model is kept, rising, from 0 to {@code steps}
 * @param seed        the origin of weights and of the order of sequences
 */
public record Recipe(DecoderSize size, int tokens, int batch, long steps, Optimizer.Adam optimizer, Schedule schedule,
        double clip, List<Long> checkpoints, Seed seed) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when a value is out of range
     */
    public Recipe {
        checkpoints = List.copyOf(checkpoints);
        boolean rising = true;
        for (int i = 1; i < checkpoints.size(); i++) {
            rising &= checkpoints.get(i - 1) < checkpoints.get(i);
        }
        if (tokens < 1 || batch < 1 || steps < 1 || !(clip >= 0) || !rising
                || !checkpoints.isEmpty() && (checkpoints.getFirst() < 0 || checkpoints.getLast() > steps)) {
            throw new IllegalArgumentException("tokens, batch and steps must be at least 1, checkpoints rise up to "
                    + "the last step: " + tokens + ", " + batch + ", " + steps + ", " + checkpoints);
        }
    }

    /**
     * The recipe of the model that comes with the product, for another number of steps: 32 sequences of 128 tokens,
     * AdamW (0.9, 0.95, decay 0.1) at 0.002, a warm-up of 100 steps, a cosine to a tenth, clipping at 1, and
     * checkpoints after 0, 16, 32 and so on, doubling.
     *
     * @param steps how many steps, from 1
     * @param seed  the seed
     * @return the recipe
     */
    public static Recipe tiny(long steps, Seed seed) {
        List<Long> kept = new ArrayList<>(List.of(0L));
        for (long step = 16; step < steps; step *= 2) {
            kept.add(step);
        }
        kept.add(steps);
        return new Recipe(DecoderSize.TINY, 16_000_000, 32, steps, new Optimizer.Adam(0.9, 0.95, 1e-8, 0.1),
                new Schedule(2e-3, Math.min(100, steps), steps, 0.1, Schedule.Shape.COSINE), 1, kept, seed);
    }

    /**
     * The training of some tensors by this recipe.
     *
     * @param tensors all tensors of the model
     * @return the options
     */
    TrainingOptions options(List<String> tensors) {
        return TrainingOptions.of(Trainable.Weights.of(tensors), optimizer, schedule).clippedTo(clip);
    }

    /**
     * The same for a vocabulary of another size.
     *
     * @param vocabulary the number of tokens
     * @return the recipe
     */
    Recipe withVocabulary(int vocabulary) {
        return new Recipe(new DecoderSize(vocabulary, size.context(), size.width(), size.layers(), size.heads(),
                size.mlp()), tokens, batch, steps, optimizer, schedule, clip, checkpoints, seed);
    }
}
