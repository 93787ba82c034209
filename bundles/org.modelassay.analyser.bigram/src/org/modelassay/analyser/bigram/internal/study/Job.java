/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import org.modelassay.analyser.bigram.internal.train.Target;
import org.modelassay.inference.LanguageModel;

/**
 * A training to be done.
 *
 * @param name   a name, unique in the run
 * @param model  whose weights are masked
 * @param target what the subnetwork is to predict
 * @param lambda what a gate costs
 * @param seed   the name of the order of the text
 */
record Job(String name, LanguageModel model, Target target, double lambda, String seed) {
}
