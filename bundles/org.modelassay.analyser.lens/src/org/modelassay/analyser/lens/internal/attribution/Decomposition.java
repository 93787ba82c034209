/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.attribution;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.gradient.GradientRequest;
import org.modelassay.inference.gradient.GradientRule;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.gradient.Objective.Term;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;

/**
 * Takes the residual stream of one position apart.
 *
 * @param model    the model
 * @param question which tokens, where
 */
public record Decomposition(LanguageModel model, Question question) {

    /**
     * The share of every part.
     *
     * @param cancellation stops it
     * @return the shares
     * @throws InvalidInputException when the model refuses
     * @throws AnalysisException     when the engine fails
     */
    public Shares shares(Cancellation cancellation) throws InvalidInputException, AnalysisException {
        double[] direction = direction(cancellation);
        ForwardResult pass = pass(cancellation);
        int layers = model.description().layers();
        double[][] heads = new double[layers][];
        double[] biases = new double[layers];
        double[] mlps = new double[layers];
        for (int layer = 0; layer < layers; layer++) {
            AttentionParts parts = AttentionParts.of(pass.at(Site.of(SiteKind.HEAD_RESULT, layer)),
                    pass.at(Site.of(SiteKind.ATTENTION_OUT, layer)));
            heads[layer] = parts.heads(direction);
            biases[layer] = parts.bias(direction);
            mlps[layer] = product(direction, row(pass, Site.of(SiteKind.MLP_OUT, layer)));
        }
        double[] start = row(pass, Site.of(SiteKind.RESIDUAL_PRE, 0));
        double whole = product(direction, start);
        boolean placed = model.siteKinds().contains(SiteKind.POSITION_EMBEDDING);
        double place = placed ? product(direction, row(pass, Site.of(SiteKind.POSITION_EMBEDDING))) : Double.NaN;
        return new Shares(difference(List.of(), cancellation), placed ? whole - place : whole, place, heads, biases,
                mlps, difference(List.of(new Intervention.Zero(end())), cancellation));
    }

    /** The end of the residual stream. */
    private Target end() {
        return Target.of(Site.of(SiteKind.RESIDUAL_POST, model.description().layers() - 1));
    }

    /** How the difference changes with the stream at the end, the scale of the norm held. */
    private double[] direction(Cancellation cancellation) throws InvalidInputException, AnalysisException {
        Objective objective = new Objective.Logits(List.of(new Term(question.position(), question.target(), 1),
                new Term(question.position(), question.foil(), -1)));
        Site end = end().site();
        GradientRequest request = GradientRequest.ofSites(question.tokens(), objective, List.of(end))
                .withRules(List.of(GradientRule.stop(Site.of(SiteKind.FINAL_NORM_SCALE))));
        FloatTensor gradient = Inference.ask(() -> model.gradient(request, cancellation)).sites().get(end);
        if (gradient == null) {
            throw new IllegalStateException("no gradient of " + end);
        }
        return doubles(gradient.slice(question.position()));
    }

    /** Two positions, since a bias is what does not depend on the position. */
    private ForwardResult pass(Cancellation cancellation) throws InvalidInputException, AnalysisException {
        int position = question.position();
        Positions where = position == 0 ? Positions.at(0) : Positions.at(0, position);
        List<Site> sites = new ArrayList<>();
        sites.add(Site.of(SiteKind.RESIDUAL_PRE, 0));
        if (model.siteKinds().contains(SiteKind.POSITION_EMBEDDING)) {
            sites.add(Site.of(SiteKind.POSITION_EMBEDDING));
        }
        for (int layer = 0; layer < model.description().layers(); layer++) {
            sites.add(Site.of(SiteKind.HEAD_RESULT, layer));
            sites.add(Site.of(SiteKind.ATTENTION_OUT, layer));
            sites.add(Site.of(SiteKind.MLP_OUT, layer));
        }
        List<Capture> captures = sites.stream().map(site -> new Capture(site, where, List.of())).toList();
        return Inference.ask(() -> model.forward(ForwardRequest.of(question.tokens())
                .with(ForwardRequest.LogitPositions.NONE).capturing(captures), cancellation));
    }

    private double difference(List<Intervention> changes, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        FloatTensor logits = Inference.ask(
                () -> model.forward(ForwardRequest.of(question.tokens()).with(changes), cancellation)).logitValues();
        return (double) logits.at(question.position(), question.target())
                - logits.at(question.position(), question.foil());
    }

    private static double[] row(ForwardResult pass, Site site) {
        FloatTensor values = pass.at(site);
        return doubles(values.slice(values.shape().getFirst() - 1));
    }

    static double[] doubles(FloatTensor values) {
        double[] copy = new double[Math.toIntExact(values.size())];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = values.get(i);
        }
        return copy;
    }

    static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
