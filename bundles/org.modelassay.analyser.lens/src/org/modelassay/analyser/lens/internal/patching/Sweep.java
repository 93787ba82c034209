/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.lens.internal.patching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelDescription;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.text.TokenIds;

/** Runs the corrupted prompt with activations of the clean one. Safe for use by many threads. */
public final class Sweep {

    /** The sites that are patched position by position. */
    public static final List<SiteKind> BY_POSITION = List.of(SiteKind.RESIDUAL_PRE, SiteKind.ATTENTION_OUT,
            SiteKind.MLP_OUT);

    private final LanguageModel model;

    private final Prompts prompts;

    private final ForwardResult clean;

    private final Ends ends;

    private Sweep(LanguageModel model, Prompts prompts, ForwardResult clean, Ends ends) {
        this.model = model;
        this.prompts = prompts;
        this.clean = clean;
        this.ends = ends;
    }

    /**
     * The units of a sweep: each kind of site in each layer, then the heads of each layer.
     *
     * @param model the model
     * @return the units
     */
    public static List<UnitOfWork> units(ModelDescription model) {
        List<UnitOfWork> units = new ArrayList<>();
        List<SiteKind> kinds = new ArrayList<>(BY_POSITION);
        kinds.add(SiteKind.HEAD_OUTPUT);
        for (SiteKind kind : kinds) {
            IntStream.range(0, model.layers())
                    .forEach(layer -> units.add(new UnitOfWork(Site.of(kind, layer).name(), 1)));
        }
        return units;
    }

    /**
     * Runs both prompts.
     *
     * @param model        the model
     * @param prompts      the prompts
     * @param cancellation stops it
     * @return the sweep
     * @throws InvalidInputException when a prompt does not fit the model
     * @throws AnalysisException     when the engine fails, or the answers do not tell the prompts apart
     */
    public static Sweep begin(LanguageModel model, Prompts prompts, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        List<Capture> captures = units(model.description()).stream()
                .map(unit -> Capture.of(Site.parse(unit.id()).orElseThrow())).toList();
        ForwardResult clean = pass(model, prompts.clean(), captures, List.of(), cancellation);
        ForwardResult corrupted = pass(model, prompts.corrupted(), List.of(), List.of(), cancellation);
        Ends ends = new Ends(difference(prompts, clean), difference(prompts, corrupted));
        if (ends.clean() == ends.corrupted()) {
            throw new AnalysisException("both prompts give the same difference of logits, " + ends.clean()
                    + ", so that nothing can be restored; give other answers");
        }
        return new Sweep(model, prompts, clean, ends);
    }

    private static ForwardResult pass(LanguageModel model, TokenIds tokens, List<Capture> captures,
            List<Intervention> changes, Cancellation cancellation) throws InvalidInputException, AnalysisException {
        return Inference.ask(() -> model.forward(
                new ForwardRequest(tokens, captures, changes, LogitPositions.LAST), cancellation));
    }

    private static double difference(Prompts prompts, ForwardResult pass) {
        FloatTensor logits = pass.logitValues();
        return (double) logits.at(0, prompts.target()) - logits.at(0, prompts.foil());
    }

    /**
     * The difference of logits without patches.
     *
     * @return that of both prompts
     */
    public Ends ends() {
        return ends;
    }

    /**
     * Patches one layer.
     *
     * @param unit         the name of its site
     * @param cancellation stops it
     * @return a share for each position, or for each head
     * @throws InvalidInputException when the model refuses
     * @throws AnalysisException     when the engine fails
     */
    public Restored run(String unit, Cancellation cancellation) throws InvalidInputException, AnalysisException {
        Site site = Site.parse(unit).orElseThrow();
        boolean byHead = site.kind() == SiteKind.HEAD_OUTPUT;
        double[] shares = new double[byHead ? model.description().heads() : prompts.length()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = share(byHead ? head(site, i) : position(site, i), cancellation);
        }
        return new Restored(shares);
    }

    private double share(Intervention patch, Cancellation cancellation)
            throws InvalidInputException, AnalysisException {
        return ends.share(difference(prompts,
                pass(model, prompts.corrupted(), List.of(), List.of(patch), cancellation)));
    }

    private Intervention position(Site site, int position) {
        FloatTensor row = clean.at(site).slice(position);
        return new Intervention.Replace(Target.of(site).at(Positions.at(position)),
                FloatTensor.of(row.toArray(), 1, row.shape().getFirst()));
    }

    private Intervention head(Site site, int head) {
        FloatTensor all = clean.at(site);
        int width = all.shape().get(2);
        float[] values = new float[prompts.length() * width];
        for (int position = 0; position < prompts.length(); position++) {
            System.arraycopy(all.slice(position).slice(head).toArray(), 0, values, position * width, width);
        }
        return new Intervention.Replace(Target.of(site).heads(head),
                FloatTensor.of(values, prompts.length(), 1, width));
    }

    /**
     * Patches of which the result is known.
     *
     * @param cancellation stops it
     * @return what they restore
     * @throws InvalidInputException when the model refuses
     * @throws AnalysisException     when the engine fails
     */
    public Controls controls(Cancellation cancellation) throws InvalidInputException, AnalysisException {
        Site start = Site.of(SiteKind.RESIDUAL_PRE, 0);
        Site middle = Site.of(SiteKind.RESIDUAL_PRE, model.description().layers() / 2);
        FloatTensor own = pass(model, prompts.corrupted(), List.of(Capture.of(middle)), List.of(), cancellation)
                .at(middle);
        return new Controls(
                share(new Intervention.Replace(Target.of(start), clean.at(start)), cancellation),
                share(new Intervention.Replace(Target.of(middle), own), cancellation));
    }
}
