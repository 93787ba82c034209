/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.logit;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.lens.internal.prompt.LogDistribution;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;

/** The residual stream of a text, seen through the model's own end. Safe for use by many threads. */
public final class Lens {

    private final LanguageModel model;

    private final TokenIds tokens;

    private final ForwardResult pass;

    private final TokenIds targets;

    private final int listed;

    private Lens(LanguageModel model, TokenIds tokens, ForwardResult pass, TokenIds targets, int listed) {
        this.model = model;
        this.tokens = tokens;
        this.pass = pass;
        this.targets = targets;
        this.listed = listed;
    }

    /**
     * Runs a text once.
     *
     * @param model        the model
     * @param tokens       the text
     * @param last         what the last position is asked for, below 0 for the model's own choice
     * @param listed       how many of the best tokens are listed
     * @param cancellation stops it
     * @return the lens
     * @throws InvalidInputException when the text does not fit the model
     * @throws AnalysisException     when the engine fails
     */
    public static Lens over(LanguageModel model, TokenIds tokens, int last, int listed, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        List<Capture> captures = new ArrayList<>();
        captures.add(Capture.of(Site.of(SiteKind.RESIDUAL_PRE, 0)));
        for (int layer = 0; layer < model.description().layers(); layer++) {
            captures.add(Capture.of(Site.of(SiteKind.RESIDUAL_POST, layer)));
        }
        ForwardResult pass = Inference.ask(
                () -> model.forward(ForwardRequest.of(tokens).capturing(captures), cancellation));
        FloatTensor logits = pass.logitValues();
        int end = last >= 0 ? last : LogDistribution.of(logits.slice(tokens.size() - 1)).best(1).getFirst();
        TokenIds targets = tokens.slice(1, tokens.size()).then(TokenIds.of(end));
        return new Lens(model, tokens, pass, targets, Math.min(listed, model.description().vocabulary()));
    }

    /**
     * What each position is asked for: the token that follows it.
     *
     * @return one token for each position
     */
    public TokenIds targets() {
        return targets;
    }

    /**
     * What one layer says.
     *
     * @param layer        0 for the embeddings, l for the stream after l blocks
     * @param cancellation stops it
     * @return its reading
     * @throws InvalidInputException when the model refuses
     * @throws AnalysisException     when the engine fails
     */
    public Reading at(int layer, Cancellation cancellation) throws InvalidInputException, AnalysisException {
        FloatTensor logits = logits(layer, cancellation);
        FloatTensor own = pass.logitValues();
        int positions = tokens.size();
        Reading reading = new Reading(new double[positions], new int[positions], new double[positions],
                new int[positions * listed], new double[positions * listed]);
        for (int i = 0; i < positions; i++) {
            cancellation.check();
            LogDistribution seen = LogDistribution.of(logits.slice(i));
            reading.logs()[i] = seen.log(targets.get(i));
            reading.ranks()[i] = seen.rank(targets.get(i));
            reading.divergence()[i] = LogDistribution.of(own.slice(i)).divergence(seen);
            List<Integer> best = seen.best(listed);
            for (int j = 0; j < listed; j++) {
                reading.best()[i * listed + j] = best.get(j);
                reading.bestLogs()[i * listed + j] = seen.log(best.get(j));
            }
        }
        return reading;
    }

    private FloatTensor logits(int layer, Cancellation cancellation) throws InvalidInputException, AnalysisException {
        Site site = layer == 0 ? Site.of(SiteKind.RESIDUAL_PRE, 0) : Site.of(SiteKind.RESIDUAL_POST, layer - 1);
        Target end = Target.of(Site.of(SiteKind.RESIDUAL_POST, model.description().layers() - 1));
        ForwardRequest request = ForwardRequest.of(tokens)
                .with(List.of(new Intervention.Replace(end, pass.at(site))));
        return Inference.ask(() -> model.forward(request, cancellation)).logitValues();
    }

    /**
     * How far the lens is from the model where both must agree, at the last layer.
     *
     * @param cancellation stops it
     * @return the largest difference of a logit
     * @throws InvalidInputException when the model refuses
     * @throws AnalysisException     when the engine fails
     */
    public double deviation(Cancellation cancellation) throws InvalidInputException, AnalysisException {
        float[] seen = logits(model.description().layers(), cancellation).toArray();
        float[] own = pass.logitValues().toArray();
        double largest = 0;
        for (int i = 0; i < own.length; i++) {
            largest = Math.max(largest, Math.abs(seen[i] - (double) own[i]));
        }
        return largest;
    }
}
