/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.ablation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;

import org.modelassay.analyser.fingerprint.internal.ablation.AblationReport.Outcome;
import org.modelassay.analyser.fingerprint.internal.ablation.Variant.Kind;
import org.modelassay.analyser.fingerprint.internal.capacity.Cell;
import org.modelassay.analyser.fingerprint.internal.claims.Claim;
import org.modelassay.analyser.fingerprint.internal.claims.Claim.Side;

/** What the paper claims about the method's choices: points 5, 7 and 9. */
final class AblationClaims {

    /** How far apart the harm of two variants may be that count as equal: the paper's curves are called flat. */
    private static final double FLAT = 1.25;

    private final AblationReport report;

    private final Outcome method;

    AblationClaims(AblationReport report) {
        this.report = report;
        this.method = report.outcomes().getFirst();
    }

    List<Claim> all() {
        List<Claim> claims = new ArrayList<>();
        double own = method.mean(Cell::harm);
        double small = greatest(Kind.NUCLEUS, amount -> amount <= 0.8) / own;
        double large = greatest(Kind.NUCLEUS, amount -> amount > 0.9) / own;
        double narrow = greatest(Kind.WIDTH, amount -> amount <= 10) / own;
        double wide = greatest(Kind.WIDTH, amount -> amount >= 100) / own;
        add(claims, "5.small", "Smaller nuclei do no more harm: greatest quotient", small, Side.AT_MOST, FLAT);
        add(claims, "5.large", "Nuclei above 0.9 do more: quotient", large, Side.ABOVE, 1);
        add(claims, "5.narrow", "Widths up to 10 do no more harm: greatest quotient", narrow, Side.AT_MOST, FLAT);
        add(claims, "5.wide", "Widths of 100 and more do more: quotient", wide, Side.ABOVE, 1);
        claims.add(new Claim("7.half", "Weight averaging and ordinary text halve the harm: quotient without them",
                report.of(Kind.NEITHER).getFirst().mean(Cell::harm) / own, Side.AT_LEAST, 2, "figure only"));
        claims.add(new Claim("9.untrained", "A wrapper costs about half of the fingerprints: share left",
                method.wrapped(), Side.AT_MOST, 0.6, "0.551"));
        claims.add(new Claim("9.trained", "Trained in the wrapper, they survive it",
                report.of(Kind.WRAPPED).getFirst().wrapped(), Side.AT_LEAST, 0.9, "0.985"));
        return claims;
    }

    private static void add(List<Claim> claims, String name, String text, double value, Side side, double bound) {
        if (!Double.isNaN(value)) {
            claims.add(new Claim(name, text, value, side, bound, "figure only"));
        }
    }

    private double greatest(Kind kind, DoublePredicate amounts) {
        return report.of(kind).stream().filter(outcome -> amounts.test(outcome.variant().amount()))
                .mapToDouble(outcome -> outcome.mean(Cell::harm)).max().orElse(Double.NaN);
    }
}
