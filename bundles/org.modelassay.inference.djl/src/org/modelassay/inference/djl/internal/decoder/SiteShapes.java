/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.djl.internal.architecture.DecoderSpec;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.Site;
import org.modelassay.inference.site.SiteAxis;
import org.modelassay.inference.site.SiteKind;
import org.modelassay.inference.site.Target;

/** Which sites a model has and how large they are; refuses requests that do not fit, naming the site. */
final class SiteShapes {

    private final DecoderSpec spec;

    private final Set<SiteKind> present;

    /**
     * The sites of a model.
     *
     * @param spec       the decoder
     * @param layerSlots the slots that its blocks fill
     */
    SiteShapes(DecoderSpec spec, Set<String> layerSlots) {
        this.spec = spec;
        this.present = EnumSet.allOf(SiteKind.class);
        if (spec.rotary().isPresent()) {
            present.remove(SiteKind.POSITION_EMBEDDING);
        } else {
            present.removeAll(List.of(SiteKind.ROTATED_QUERY, SiteKind.ROTATED_KEY));
        }
        if (!layerSlots.contains("ln1.weight")) {
            present.removeAll(List.of(SiteKind.ATTENTION_NORM_SCALE, SiteKind.ATTENTION_NORM));
        }
        if (!layerSlots.contains("ln2.weight")) {
            present.removeAll(List.of(SiteKind.MLP_NORM_SCALE, SiteKind.MLP_NORM));
        }
        if (!layerSlots.contains("mlp.gate.weight")) {
            present.remove(SiteKind.MLP_PRE_LINEAR);
        }
        if (spec.parallel()) {
            present.remove(SiteKind.RESIDUAL_MID);
        }
    }

    List<SiteKind> kinds() {
        return Arrays.stream(SiteKind.values()).filter(present::contains).toList();
    }

    /**
     * Refuses a site or selection that the model does not have.
     *
     * @param site      the site
     * @param positions the chosen positions
     * @param heads     the chosen heads
     * @param end       the position after the last that may be chosen
     * @throws InvalidInputException when something is out of range
     */
    void check(Site site, Positions positions, List<Integer> heads, int end) throws InvalidInputException {
        if (!present.contains(site.kind())) {
            throw refuse(site, "the architecture \"" + spec.architecture() + "\" has no such site");
        }
        if (site.layer() >= spec.size().layers()) {
            throw refuse(site, "the model has " + spec.size().layers() + " blocks, counted from 0");
        }
        int count = site.kind().axes().contains(SiteAxis.KEY_VALUE_HEAD) ? spec.size().keyValueHeads()
                : spec.size().heads();
        for (int head : heads) {
            if (head >= count) {
                throw refuse(site, "there is no head " + head + "; there are " + count + ", counted from 0");
            }
        }
        if (positions instanceof Positions.At at) {
            checkPositions(site, at.indices(), end);
        }
    }

    void checkPositions(Site site, List<Integer> positions, int end) throws InvalidInputException {
        for (int position : positions) {
            if (position >= end) {
                throw refuse(site, "there is no position " + position + "; the last one is " + (end - 1));
            }
        }
    }

    void checkBroadcast(Target target, FloatTensor values, int positions, PassRange range)
            throws InvalidInputException {
        List<Integer> part = new ArrayList<>();
        for (SiteAxis axis : target.site().kind().axes()) {
            part.add(switch (axis) {
            case POSITION -> positions;
            case HEAD -> target.heads().isEmpty() ? spec.size().heads() : target.heads().size();
            case KEY_VALUE_HEAD -> target.heads().isEmpty() ? spec.size().keyValueHeads() : target.heads().size();
            case KEY -> target.keys().isEmpty() ? range.end() : target.keys().size();
            case HEAD_DIMENSION -> spec.size().headDimension();
            case HIDDEN -> spec.size().hidden();
            case NEURON -> spec.size().mlp();
            case ONE -> 1;
            });
        }
        int extra = part.size() - values.shape().size();
        boolean fits = extra >= 0;
        for (int i = 0; fits && i < values.shape().size(); i++) {
            fits = values.shape().get(i) == 1 || values.shape().get(i).equals(part.get(i + extra));
        }
        if (!fits) {
            throw refuse(target.site(), "values of shape " + values.shape() + " do not fit the targeted part " + part);
        }
    }

    InvalidInputException refuse(Site site, String why) {
        return new InvalidInputException(Diagnostic.error(site.name(), why + ".",
                "Sites of this model: " + String.join(", ", kinds().stream().map(SiteKind::hook).toList()) + "."));
    }
}
