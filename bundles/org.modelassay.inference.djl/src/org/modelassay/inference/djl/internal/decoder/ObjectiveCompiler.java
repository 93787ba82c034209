/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.djl.internal.torch.Tensor;
import org.modelassay.inference.djl.internal.torch.TorchModule;
import org.modelassay.inference.djl.internal.torch.TorchScope;
import org.modelassay.inference.gradient.DistributionTable;
import org.modelassay.inference.gradient.Objective;
import org.modelassay.inference.text.TokenIds;

/** Adds objectives up, as sums over entries of one matrix of logits and divergences of some of its rows. */
final class ObjectiveCompiler {

    private static final int LOGITS = 0;

    private static final int LOG_PROBABILITIES = 1;

    private final int vocabulary;

    private final List<Entry> entries = new ArrayList<>();

    private final List<Rows> divergences = new ArrayList<>();

    private record Entry(int kind, long place, double weight) {
    }

    private final List<Given> given = new ArrayList<>();

    private record Rows(int first, FloatTensor reference, double weight) {
    }

    /** Given distributions at consecutive positions; the weight is that of one position. */
    private record Given(DistributionTable table, int first, List<TokenIds> rows, double weight) {

        long[] numbers() {
            return rows.stream().flatMapToInt(each -> Arrays.stream(each.toArray())).asLongStream().toArray();
        }

        int end() {
            return first + rows.stream().mapToInt(TokenIds::size).sum();
        }
    }

    ObjectiveCompiler(int vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Adds an objective of one sequence.
     *
     * @param objective the objective
     * @param weight    what it is multiplied by
     * @param first     the row of the sequence's first position
     * @param positions the length of the sequence
     * @throws InvalidInputException when it does not fit the sequence
     */
    void add(Objective objective, double weight, int first, int positions) throws InvalidInputException {
        switch (objective) {
        case Objective.Logits sum -> add(LOGITS, sum.terms(), weight, first, positions);
        case Objective.LogProbabilities sum -> add(LOG_PROBABILITIES, sum.terms(), weight, first, positions);
        case Objective.Divergence divergence -> {
            if (!divergence.reference().shape().equals(List.of(positions, vocabulary))) {
                throw refuse("The given logits have the shape " + divergence.reference().shape() + ".",
                        "Give [" + positions + ", " + vocabulary + "].");
            }
            divergences.add(new Rows(first, divergence.reference(), weight));
        }
        case Objective.Distributions distributions -> add(distributions, weight, first, positions);
        case Objective.Sum sum -> {
            for (Objective.Weighted part : sum.parts()) {
                add(part.objective(), weight * part.weight(), first, positions);
            }
        }
        }
    }

    private void add(Objective.Distributions distributions, double weight, int first, int positions)
            throws InvalidInputException {
        DistributionTable table = distributions.table();
        TokenIds rows = distributions.rows();
        if (table.vocabulary() != vocabulary || rows.size() != positions) {
            throw refuse("It has " + rows.size() + " distributions over " + table.vocabulary() + " tokens.",
                    "Give " + positions + " over " + vocabulary + ".");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) < 0 || rows.get(i) >= table.rows()) {
                throw refuse("There is no distribution " + rows.get(i) + ".",
                        "They are numbered from 0 to " + (table.rows() - 1) + ".");
            }
        }
        // what follows on computes together
        double each = weight / positions;
        Given last = given.isEmpty() ? null : given.getLast();
        if (last != null && last.table() == table && last.end() == first && last.weight() == each) {
            last.rows().add(rows);
        } else {
            given.add(new Given(table, first, new ArrayList<>(List.of(rows)), each));
        }
    }

    private void add(int kind, List<Objective.Term> terms, double weight, int first, int positions)
            throws InvalidInputException {
        for (Objective.Term term : terms) {
            if (term.position() < 0 || term.position() >= positions || term.token() < 0
                    || term.token() >= vocabulary) {
                throw refuse("There is no logit of token " + term.token() + " at position " + term.position() + ".",
                        "Positions go to " + (positions - 1) + ", tokens to " + (vocabulary - 1) + ".");
            }
            long row = (long) first + term.position();
            entries.add(new Entry(kind, row * vocabulary + term.token(), weight * term.weight()));
        }
    }

    private static InvalidInputException refuse(String what, String remedy) {
        return new InvalidInputException(Diagnostic.error("objective", what, remedy));
    }

    /**
     * Leaves out the rows that nothing is asked of: most of a prompt, where only its answer is learnt.
     *
     * @param all how many rows there are
     * @return the rows that {@link #value} expects from now on; nothing when it expects all
     */
    Optional<long[]> chosenRows(int all) {
        long[] rows = entries.stream().mapToLong(entry -> entry.place() / vocabulary).distinct().sorted().toArray();
        if (!divergences.isEmpty() || !given.isEmpty() || 2 * rows.length > all) {
            return Optional.empty();
        }
        entries.replaceAll(entry -> new Entry(entry.kind(),
                Arrays.binarySearch(rows, entry.place() / vocabulary) * (long) vocabulary
                        + entry.place() % vocabulary,
                entry.weight()));
        return Optional.of(rows);
    }

    /**
     * Computes the sum.
     *
     * @param module the decoder
     * @param pass   what owns the result
     * @param logits [rows, vocabulary]
     * @param tables given distributions
     * @return a tensor with one number
     * @throws InvalidInputException when nothing was added
     * @throws InferenceException    when the engine fails
     */
    Tensor value(TorchModule module, TorchScope pass, Tensor logits, Tables tables)
            throws InvalidInputException, InferenceException {
        List<Tensor> parts = new ArrayList<>();
        for (int kind : new int[] {LOGITS, LOG_PROBABILITIES}) {
            List<Entry> chosen = entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (!chosen.isEmpty()) {
                float[] weights = new float[chosen.size()];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = (float) chosen.get(i).weight();
                }
                Tensor places = pass.tensor(chosen.stream().mapToLong(Entry::place).toArray());
                parts.add(module.tensor(pass, "picked_sum", logits, kind, places,
                        pass.tensor(FloatTensor.of(weights, weights.length))));
            }
        }
        for (Rows rows : divergences) {
            parts.add(module.tensor(pass, "divergence", logits, rows.first(), pass.tensor(rows.reference()),
                    rows.weight()));
        }
        for (Given each : given) {
            Tables.Rows rows = tables.of(module, pass, each.table(), each.numbers(), logits);
            parts.add(module.tensor(pass, "row_entropy", logits, each.first(), rows.table(), pass.tensor(rows.rows()),
                    each.weight()));
        }
        if (parts.isEmpty()) {
            throw refuse("There is nothing in it.", "Give at least one term.");
        }
        Tensor sum = parts.getFirst();
        for (Tensor part : parts.subList(1, parts.size())) {
            sum = module.tensor(pass, "plus", sum, part);
        }
        return sum;
    }
}
