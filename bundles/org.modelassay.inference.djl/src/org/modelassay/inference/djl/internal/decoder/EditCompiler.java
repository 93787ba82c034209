/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.site.Intervention;
import org.modelassay.inference.site.Positions;
import org.modelassay.inference.site.SiteAxis;
import org.modelassay.inference.site.Target;
import org.modelassay.inference.site.Target.Phase;

/** Translates interventions, which speak of absolute positions and phases, into edits of one pass. */
final class EditCompiler {

    private final SiteShapes shapes;

    private final SiteNumbers numbers;

    EditCompiler(SiteShapes shapes, SiteNumbers numbers) {
        this.shapes = shapes;
        this.numbers = numbers;
    }

    /**
     * The edits of a pass.
     *
     * @param interventions the interventions, in order
     * @param range         the positions of the pass
     * @return the edits that touch it, in order
     * @throws InvalidInputException when values do not fit their target
     */
    List<Edit> compile(List<Intervention> interventions, PassRange range) throws InvalidInputException {
        List<Edit> edits = new ArrayList<>();
        for (Intervention intervention : interventions) {
            compile(intervention, range).ifPresent(edits::add);
        }
        return edits;
    }

    private Optional<Edit> compile(Intervention intervention, PassRange range) throws InvalidInputException {
        Target target = intervention.target();
        List<Integer> positions = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        select(target, range, positions, rows);
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        Optional<FloatTensor> values = values(intervention);
        if (values.isPresent()) {
            values = Optional.of(rowsOf(target, values.get(), rows));
            shapes.checkBroadcast(target, values.get(), positions.size(), range);
        }
        boolean whole = positions.size() == range.count() && isAscending(positions);
        double factor = intervention instanceof Intervention.Scale scale ? scale.factor() : 0;
        return Optional.of(new Edit(numbers.of(target.site()), operation(intervention), factor,
                whole ? List.of() : positions, target.heads(), target.keys(), values));
    }

    private static Edit.Operation operation(Intervention intervention) {
        return switch (intervention) {
        case Intervention.Replace _ -> Edit.Operation.REPLACE;
        case Intervention.Add _ -> Edit.Operation.ADD;
        case Intervention.Scale _ -> Edit.Operation.SCALE;
        case Intervention.Zero _ -> Edit.Operation.ZERO;
        };
    }

    private static Optional<FloatTensor> values(Intervention intervention) {
        return switch (intervention) {
        case Intervention.Replace replace -> Optional.of(replace.values());
        case Intervention.Add add -> Optional.of(add.values());
        case Intervention.Scale _,Intervention.Zero _ -> Optional.empty();
        };
    }

    /** Collects the targeted positions relative to the pass, and for each the row of the values that belongs to it. */
    private static void select(Target target, PassRange range, List<Integer> positions, List<Integer> rows) {
        List<Integer> wanted = target.positions() instanceof Positions.At at ? at.indices() : List.of();
        int count = wanted.isEmpty() ? range.end() : wanted.size();
        for (int i = wanted.isEmpty() ? range.start() : 0; i < count; i++) {
            int position = wanted.isEmpty() ? i : wanted.get(i);
            boolean generated = position >= range.promptLength();
            boolean inPhase = switch (target.phase()) {
            case PROMPT -> !generated;
            case GENERATED -> generated;
            case BOTH -> true;
            };
            boolean last = target.positions() instanceof Positions.Last;
            boolean isLast = generated || position == range.promptLength() - 1;
            if (inPhase && (!last || isLast) && position >= range.start() && position < range.end()) {
                positions.add(position - range.start());
                int offset = target.phase() == Phase.GENERATED && wanted.isEmpty() ? range.promptLength() : 0;
                rows.add(last ? 0 : i - offset);
            }
        }
    }

    private FloatTensor rowsOf(Target target, FloatTensor values, List<Integer> rows) throws InvalidInputException {
        int axis = target.site().kind().axes().indexOf(SiteAxis.POSITION)
                - (target.site().kind().axes().size() - values.shape().size());
        if (axis < 0 || values.shape().get(axis) == 1) {
            return values;
        }
        for (int row : rows) {
            if (row >= values.shape().get(axis)) {
                throw shapes.refuse(target.site(), "values for " + values.shape().get(axis) + " positions were given, "
                        + "but position number " + row + " of the target is reached");
            }
        }
        boolean same = rows.size() == values.shape().get(axis) && isAscending(rows) && rows.getFirst() == 0;
        return same ? values : TensorRows.pick(values, axis, rows);
    }

    private static boolean isAscending(List<Integer> indices) {
        for (int i = 1; i < indices.size(); i++) {
            if (indices.get(i) != indices.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }
}
