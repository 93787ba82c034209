/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.rotation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Seed;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.ForwardRequest.LogitPositions;
import org.modelassay.inference.ForwardResult;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.site.Capture;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.statistics.linear.DenseMatrix;
import org.modelassay.statistics.linear.Eigenvalues;
import org.modelassay.statistics.linear.EjmlLinearAlgebra;
import org.modelassay.statistics.linear.PairedMoments;
import org.modelassay.statistics.linear.Svd;
import org.modelassay.statistics.summary.Quantiles;

/**
 * Gathers the moments of the residual stream, sequence by sequence, and what linear maps between its places do.
 *
 * @param text    the text
 * @param penalty the ridge penalty
 * @param seed    the origin of shuffles
 */
public record StreamMaps(Sequences text, double penalty, Seed seed) {

    /** Embedding, end, and the stream before the last block. */
    private static final int TARGETS = 3;

    /**
     * Measures a network.
     *
     * @param network      the network
     * @param cancellation stops a pass
     * @return its turns
     * @throws InvalidInputException when the text does not fit the network
     * @throws InferenceException    when the engine fails
     * @throws IOException           when the text cannot be read
     */
    public Turns of(LanguageModel network, Cancellation cancellation)
            throws InvalidInputException, InferenceException, IOException {
        int width = network.description().hidden();
        List<Site> sites = new ArrayList<>(List.of(Site.of(SiteKind.RESIDUAL_PRE, 0)));
        for (int layer = 0; layer < network.description().layers(); layer++) {
            sites.add(Site.of(SiteKind.RESIDUAL_POST, layer));
        }
        List<Site> captured = new ArrayList<>(sites);
        captured.add(Site.of(SiteKind.EMBEDDING));
        PairedMoments[][] moments = new PairedMoments[sites.size()][2 * TARGETS];
        for (PairedMoments[] each : moments) {
            Arrays.setAll(each, _ -> new PairedMoments(width, width));
        }
        RandomGenerator random = seed.generator();
        List<Capture> captures = captured.stream().map(Capture::of).toList();
        for (int i = 0; i < text.count(); i++) {
            ForwardResult pass = network.forward(
                    ForwardRequest.of(text.get(i)).capturing(captures).with(LogitPositions.NONE), cancellation);
            float[][] stream = sites.stream().map(site -> pass.at(site).toArray()).toArray(float[][]::new);
            float[][] targets = {pass.at(captured.getLast()).toArray(), stream[stream.length - 1],
                    stream[stream.length - 2]};
            add(moments, stream, targets, others(stream[0].length / width, random));
        }
        return turns(moments);
    }

    private static int[] others(int tokens, RandomGenerator random) {
        int[] others = new int[tokens];
        for (int i = 0; i < tokens; i++) {
            int other = random.nextInt(i + 1);
            others[i] = others[other];
            others[other] = i;
        }
        return others;
    }

    private static void add(PairedMoments[][] moments, float[][] stream, float[][] targets, int[] others) {
        int width = stream[0].length / others.length;
        for (int place = 0; place < stream.length; place++) {
            for (int token = 0; token < others.length; token++) {
                for (int target = 0; target < TARGETS; target++) {
                    int at = token * width;
                    moments[place][target].add(stream[place], at, targets[target], at);
                    moments[place][TARGETS + target].add(stream[place], at, targets[target], others[token] * width);
                }
            }
        }
    }

    private Turns turns(PairedMoments[][] moments) {
        int places = moments.length;
        double[][] angles = new double[2 * TARGETS][places];
        double[][] covariances = new double[places][];
        for (int place = 0; place < places; place++) {
            for (int target = 0; target < angles.length; target++) {
                angles[target][place] = new Quantiles(
                        Eigenvalues.of(moments[place][target].ridge(penalty)).angles()).at(0.5);
            }
            covariances[place] = withoutFirst(moments[place][0].covariance());
        }
        double[] similarity = new double[places * places];
        for (int i = 0; i < places; i++) {
            for (int j = 0; j < places; j++) {
                similarity[i * places + j] = cosine(covariances[i], covariances[j]);
            }
        }
        return new Turns(angles[0], angles[1], angles[2], angles[3], angles[4], angles[5], similarity);
    }

    /** A covariance without its first singular dimension (Belrose et al. 2023, section 3.2). */
    private static double[] withoutFirst(DenseMatrix covariance) {
        Svd svd = new EjmlLinearAlgebra().svd(covariance);
        double[] rest = covariance.rowMajor().clone();
        int width = covariance.rows();
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                rest[i * width + j] -= svd.singularValues()[0] * svd.left().get(i, 0) * svd.right().get(j, 0);
            }
        }
        return rest;
    }

    private static double cosine(double[] first, double[] second) {
        double product = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < first.length; i++) {
            product += first[i] * second[i];
            one += first[i] * first[i];
            other += second[i] * second[i];
        }
        return product / Math.sqrt(one * other);
    }
}
