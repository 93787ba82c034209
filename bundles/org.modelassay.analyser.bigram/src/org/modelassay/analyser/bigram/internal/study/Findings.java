/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.bigram.internal.mask.ModelWeights;
import org.modelassay.analyser.bigram.internal.train.Trained;

/**
 * What a study of a subnetwork found.
 *
 * @param weights     the weights of the model
 * @param full        the whole model
 * @param empty       the model without any maskable weight
 * @param sweep       subnetworks of several sizes
 * @param orders      subnetworks at the selected lambda with other orders of the text
 * @param twins       as large as the selected one: random, largest weights, and random among weights as large
 * @param optimal     subnetworks that mimic the model itself, by lambda
 * @param comparable  the one of them that the selected subnetwork is compared with
 * @param ablated     the model without each of these subnetworks
 * @param controls    subnetworks of models with random weights, at lambda 0
 * @param checkpoints the model along training
 * @param samples     what ablated networks write
 */
public record Findings(ModelWeights weights, Network full, Network empty, Sweep sweep, List<Network> orders,
        List<Network> twins, List<Sweep.Point> optimal, Optional<Network> comparable, List<Network> ablated,
        List<Network> controls, List<Step> checkpoints, List<Sample> samples) {

    /**
     * A checkpoint along training.
     *
     * @param name       what it is called
     * @param full       the whole model there
     * @param subnetwork its subnetwork
     * @param trained    the training of the subnetwork
     */
    public record Step(String name, Network full, Network subnetwork, Trained trained) {
    }

    /**
     * A text that a network wrote.
     *
     * @param network which
     * @param text    the text
     */
    public record Sample(String network, String text) {
    }

    /** Copies the lists. */
    public Findings {
        orders = List.copyOf(orders);
        twins = List.copyOf(twins);
        optimal = List.copyOf(optimal);
        ablated = List.copyOf(ablated);
        controls = List.copyOf(controls);
        checkpoints = List.copyOf(checkpoints);
        samples = List.copyOf(samples);
    }
}
