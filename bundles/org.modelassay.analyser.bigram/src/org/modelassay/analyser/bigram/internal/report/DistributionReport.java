/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.bigram.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.modelassay.analyser.bigram.internal.corpus.Sequences;
import org.modelassay.analyser.bigram.internal.corpus.TokenFile;
import org.modelassay.analyser.bigram.internal.count.BigramTable;
import org.modelassay.analysis.result.Axis;
import org.modelassay.analysis.result.Column;
import org.modelassay.analysis.result.Coordinates;
import org.modelassay.analysis.result.Curve;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Series;
import org.modelassay.analysis.result.Statement;
import org.modelassay.analysis.result.Table;
import org.modelassay.analysis.result.TableWriter;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;

/**
 * The results of {@code bigram.distribution}.
 *
 * @param table     the bigrams
 * @param tokenizer shows tokens as text
 * @param origin    where the text comes from
 * @param spills    how often memory was full
 */
public record DistributionReport(BigramTable table, Optional<Tokenizer> tokenizer, String origin, int spills) {

    private static final int ROWS = 100;

    /** The share of unseen pairs in held-out text above which comparisons with subnetworks are inconclusive. */
    private static final double MOST_UNSEEN = 0.005;

    /**
     * Writes them.
     *
     * @param tokens  the sequences, held out ones last
     * @param results takes the results
     * @throws InvalidInputException when the file of tokens was changed meanwhile
     * @throws IOException           when something cannot be written
     */
    public void write(TokenFile tokens, Results results) throws InvalidInputException, IOException {
        long counted = (long) tokens.training().count() * tokens.length();
        double unseen = unseen(tokens.evaluation());
        results.statement(new Statement("answer", Statement.Kind.ANSWER,
                String.format(Locale.ROOT,
                        "%,d different pairs in %,d tokens (%s): the token before leaves %.3f of %.3f bits.",
                        table.pairs(), counted, origin, table.conditionalEntropy(), table.tokenEntropy()),
                Statement.Outcome.NONE));
        boolean enough = !(unseen > MOST_UNSEEN);
        results.statement(new Statement("gate.unseen", Statement.Kind.GATE,
                tokens.evaluation().count() == 0 ? "No text is held out, so nothing says how often unseen pairs occur."
                        : String.format(Locale.ROOT, "%.3f %% of the pairs in held-out text were never seen; below "
                                + "0.5 %% they can be left out of correlations.", 100 * unseen),
                tokens.evaluation().count() == 0 ? Statement.Outcome.INCONCLUSIVE
                        : enough ? Statement.Outcome.PASS : Statement.Outcome.FAIL));
        results.metric(new Metric("tokens", "Counted tokens", counted, "count", ""));
        results.metric(new Metric("pairs", "Different pairs", table.pairs(), "count", ""));
        results.metric(new Metric("entropy.bigram", "Entropy of a token after the one before",
                table.conditionalEntropy(), "bits", "lower = the token before says more"));
        results.metric(new Metric("entropy.token", "Entropy of a token", table.tokenEntropy(), "bits", ""));
        results.metric(new Metric("unseen", "Unseen pairs in held-out text", unseen, "share",
                "lower = the text is long enough"));
        results.metric(new Metric("spills", "Times that memory was full", spills, "count", ""));
        writePairs(results);
        writeBranches(results);
    }

    private double unseen(Sequences evaluation) throws InvalidInputException, IOException {
        long missing = 0;
        for (int i = 0; i < evaluation.count(); i++) {
            TokenIds ids = evaluation.get(i);
            for (int j = 1; j < ids.size(); j++) {
                missing += table.probability(ids.get(j - 1), ids.get(j)) > 0 ? 0 : 1;
            }
        }
        return (double) missing / ((long) evaluation.count() * (evaluation.length() - 1));
    }

    private void writePairs(Results results) throws IOException {
        List<int[]> pairs = new ArrayList<>();
        for (int context = 0; context <= table.vocabulary(); context++) {
            if (table.total(context) > 0) {
                pairs.add(new int[] {context, table.mostFrequent(context)});
            }
        }
        pairs.sort(Comparator.comparingLong(pair -> -table.total(pair[0])));
        Table form = new Table("contexts", "What follows the most frequent tokens?",
                List.of(Column.integer("context", "token", ""), Column.text("context_text", "text"),
                        Column.integer("count", "seen", "times"), Column.integer("branches", "followed by", "tokens"),
                        Column.text("next_text", "most often"), Column.number("share", "probability", "share")),
                "The most frequent contexts with the token that follows most often.");
        try (TableWriter rows = results.table(form)) {
            for (int[] pair : pairs.subList(0, Math.min(ROWS, pairs.size()))) {
                rows.row((long) pair[0], shown(pair[0]), table.total(pair[0]), (long) table.branches(pair[0]),
                        shown(pair[1]), (double) table.count(pair[0], pair[1]) / table.total(pair[0]));
            }
        }
    }

    private String shown(int token) {
        return token == table.vocabulary() ? "(beginning)" : TokenText.of(tokenizer, token);
    }

    private void writeBranches(Results results) throws IOException {
        double[] branches = IntStream.range(0, table.vocabulary()).filter(context -> table.total(context) > 0)
                .mapToDouble(table::branches).sorted().toArray();
        double[] ranks = IntStream.range(0, branches.length).mapToDouble(i -> i + 1.0).toArray();
        double[] descending = IntStream.range(0, branches.length).mapToDouble(i -> branches[branches.length - 1 - i])
                .toArray();
        results.series(new Series("branches", "How many tokens can follow?", Series.Style.LINE,
                Axis.log("rank of the context", ""), Axis.log("tokens that follow it", "count"),
                new Coordinates.Numbers(ranks),
                List.of(new Curve("branches", "contexts", Curve.Role.OBSERVED, descending)),
                "Contexts sorted by the number of different tokens that were seen after them."));
    }
}
