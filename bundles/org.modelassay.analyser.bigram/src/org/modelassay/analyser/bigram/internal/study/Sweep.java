/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.study;

import java.util.List;
import java.util.Optional;

import org.modelassay.analyser.bigram.internal.train.Trained;

/**
 * Subnetworks of several sizes and the one that was selected: that of the greatest lambda whose correlation lies at most
 * a margin below that of lambda 0 (Chang and Bergen 2025, section 3.2).
 *
 * @param points   one for each lambda, ascending
 * @param selected the index of the selected one
 */
public record Sweep(List<Point> points, int selected) {

    /**
     * A subnetwork.
     *
     * @param lambda  what a gate cost
     * @param trained its training
     * @param network the subnetwork
     */
    public record Point(double lambda, Trained trained, Network network) {
    }

    /** Copies the list. */
    public Sweep {
        points = List.copyOf(points);
    }

    /**
     * Selects.
     *
     * @param points one for each lambda, ascending, the first at 0
     * @param margin how much correlation may be lost
     * @return the sweep
     */
    static Sweep of(List<Point> points, double margin) {
        double least = points.getFirst().network().scores().correlation() - margin;
        int selected = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).network().scores().correlation() >= least) {
                selected = i;
            }
        }
        return new Sweep(points, selected);
    }

    /**
     * The selected subnetwork.
     *
     * @return its point
     */
    public Point choice() {
        return points.get(selected);
    }

    /**
     * The subnetwork that agrees best.
     *
     * @return its point
     */
    public Point best() {
        Point best = points.getFirst();
        for (Point point : points) {
            best = point.network().scores().correlation() > best.network().scores().correlation() ? point : best;
        }
        return best;
    }

    /** The sparsest subnetwork that has at least so many weights, or else the largest. */
    static Optional<Network> likeInSize(List<Sweep.Point> points, long active) {
        Optional<Network> found = Optional.empty();
        for (Sweep.Point point : points) {
            long size = point.network().masks().active();
            long best = found.map(network -> network.masks().active()).orElse(-1L);
            boolean better = best < active ? size > best : size >= active && size < best;
            found = better ? Optional.of(point.network()) : found;
        }
        return found;
    }
}
