/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.gradient;

import java.util.List;

import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.text.TokenIds;

/**
 * A pass and the gradient of a number that it yields.
 *
 * @param tokens        the sequence
 * @param objective     the number
 * @param sites         with respect to the values of these sites, as they flow on after interventions
 * @param weights       with respect to these tensors of the checkpoint, by their names
 * @param interventions changes to the pass
 * @param rules         changes to the gradient, at most one for each site
 */
public record GradientRequest(TokenIds tokens, Objective objective, List<Site> sites, List<String> weights,
        List<Intervention> interventions, List<GradientRule> rules) {

    /** Copies the lists. */
    public GradientRequest {
        sites = List.copyOf(sites);
        weights = List.copyOf(weights);
        interventions = List.copyOf(interventions);
        rules = List.copyOf(rules);
    }

    /**
     * The gradient with respect to some sites.
     *
     * @param tokens    the sequence
     * @param objective the number
     * @param sites     the sites
     * @return the request
     */
    public static GradientRequest ofSites(TokenIds tokens, Objective objective, List<Site> sites) {
        return new GradientRequest(tokens, objective, sites, List.of(), List.of(), List.of());
    }

    /**
     * The gradient with respect to some weights.
     *
     * @param tokens    the sequence
     * @param objective the number
     * @param weights   names of tensors
     * @return the request
     */
    public static GradientRequest ofWeights(TokenIds tokens, Objective objective, List<String> weights) {
        return new GradientRequest(tokens, objective, List.of(), weights, List.of(), List.of());
    }

    /**
     * The same with other rules.
     *
     * @param changes the rules
     * @return the changed request
     */
    public GradientRequest withRules(List<GradientRule> changes) {
        return new GradientRequest(tokens, objective, sites, weights, interventions, changes);
    }
}
