/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.modelassay.analyser.fingerprint.internal.owner.Json;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analyser.fingerprint.ledger.OwnerSignature;
import org.modelassay.analysis.result.Artifact;
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
import org.modelassay.common.AtomicFiles;
import org.modelassay.statistics.special.Binomial;

/**
 * Everything {@code fingerprint.verify} reports; no key and no answer.
 *
 * @param verdict what the answers say
 * @param state   what the ledger says
 * @param name    what the model calls itself
 */
public record VerifyReport(Verdict verdict, LedgerState state, String name) {

    /**
     * Writes the results and the signed report.
     *
     * @param results takes them
     * @return the bytes of the signed report
     * @throws IOException if a result cannot be written
     */
    public byte[] write(Results results) throws IOException {
        results.statement(new Statement("answer", Statement.Kind.ANSWER, answer(), Statement.Outcome.NONE));
        results.statement(new Statement("commitment", Statement.Kind.GATE, verdict.plan().commitment().isEmpty()
                ? "There is no commitment that covers these fingerprints: this is evidence for the owner, not proof for "
                        + "others, as fingerprints could have been searched for after the fact. Use fingerprint.commit "
                        + "before the next release."
                : "The fingerprints are covered by the commitment " + verdict.plan().commitment()
                        + "; this is proof to "
                        + "those who saw it published before the model was released.",
                verdict.plan().commitment().isEmpty() ? Statement.Outcome.FAIL : Statement.Outcome.PASS));
        results.statement(new Statement("complete", Statement.Kind.GATE, verdict.isComplete()
                ? "Every planned question up to the decision was answered."
                : verdict.failed()
                        + " questions were not answered. The plan stays open: the next run with this model and "
                        + "set goes on with it.",
                verdict.isComplete() ? Statement.Outcome.PASS : Statement.Outcome.INCONCLUSIVE));
        metrics(results);
        table(results);
        chart(results);
        return signed(results);
    }

    private String answer() {
        String found = String.format(Locale.ROOT, "%d of %d answers match; of another's model so many would match with "
                + "probability %.2g", verdict.matches(), verdict.trials(), verdict.pValue());
        return switch (verdict.word()) {
        case "unfinished" -> "Not decided: " + found + ".";
        case "no claim" -> "No claim can be made: " + found + ".";
        default -> String.format(Locale.ROOT, "This model is the owner's (%s): %s, and over all planned looks a false "
                + "claim has probability %.2g.", verdict.word(), found, verdict.errorRate());
        };
    }

    private void metrics(Results results) {
        results.metric(new Metric("claimed", "Ownership is claimed", verdict.claimed() ? 1 : 0, "",
                "1 = claimed, 0 = not"));
        results.metric(new Metric("queries", "Answers that count", verdict.trials(), "count", ""));
        results.metric(new Metric("matches", "Matches", verdict.matches(), "count", ""));
        results.metric(new Metric("failed", "Questions without an answer", verdict.failed(), "count", ""));
        results.metric(new Metric("p_value", "Exact p value at this look", verdict.pValue(), "",
                "probability of at least so many matches with another's model"));
        results.metric(new Metric("p_value.hoeffding", "Hoeffding's bound on it", verdict.bound(), "", ""));
        results.metric(new Metric("p_value.anytime", "p value that holds however often one looks", verdict.anytime(),
                "", "reciprocal of the greatest evidence"));
        results.metric(new Metric("error_rate", "False claims over all planned looks", verdict.errorRate(), "share",
                "exact, at the null probability"));
        results.metric(new Metric("null_probability", "Match with another's model, at most",
                verdict.plan().nullProbability(), "share", ""));
    }

    private void table(Results results) throws IOException {
        try (TableWriter table = results.table(new Table("answers", "Answers in the order of the plan",
                List.of(Column.integer("fingerprint", "Fingerprint", ""), Column.text("outcome", "Outcome")),
                "Numbers are those of the ledger. All of them are burned."))) {
            for (int i = 0; i < verdict.outcomes().size(); i++) {
                table.row(verdict.plan().fingerprints().get(i),
                        verdict.outcomes().get(i).name().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Matches as they came, between what another's model would give and what suffices. */
    private void chart(Results results) throws IOException {
        int count = verdict.outcomes().size();
        double[] matches = new double[count + 1];
        for (int i = 0; i < count; i++) {
            matches[i + 1] = matches[i] + (verdict.outcomes().get(i) == Outcome.MATCH ? 1 : 0);
        }
        double[] places = IntStream.rangeClosed(0, count).asDoubleStream().toArray();
        double[] expected = IntStream.rangeClosed(0, count)
                .mapToDouble(n -> n * verdict.plan().nullProbability()).toArray();
        double[] high = IntStream.rangeClosed(0, count).mapToDouble(this::unlikely).toArray();
        results.series(new Series("matches", "How many answers match?", Series.Style.LINE,
                Axis.linear("answers", ""), Axis.linear("matches", ""), new Coordinates.Numbers(places),
                List.of(new Curve("matches", "this model", Curve.Role.OBSERVED, matches),
                        new Curve("null", "another's model, with 99 %", Curve.Role.CONTROL, expected, expected, high)),
                "A model of the owner's leaves the band."));
    }

    private double unlikely(int trials) {
        int matches = 0;
        while (matches < trials && Binomial.upperTail(matches + 1L, trials, verdict.plan().nullProbability()) > 0.01) {
            matches++;
        }
        return matches;
    }

    private byte[] signed(Results results) throws IOException {
        OwnerSignature owner = state.secret().signature();
        String report = new Json().text("verdict", verdict.word()).text("model", verdict.plan().target())
                .text("name", name).text("plan", verdict.plan().id()).number("queries", verdict.trials())
                .number("matches", verdict.matches()).number("null_probability", verdict.plan().nullProbability())
                .number("alpha", verdict.plan().alpha()).number("error_rate", verdict.errorRate())
                .number("p_value", verdict.pValue()).text("commitment", verdict.plan().commitment())
                .text("ledger", state.digest().value()).text("public_key", owner.publicKey()).toString();
        String whole = new Json().text("report", report)
                .text("signature", owner.sign(report.getBytes(StandardCharsets.UTF_8))).toString();
        Path file = results.artifact(new Artifact("verification", "Signed report", "json",
                "report, and the owner's Ed25519 signature of its UTF-8 bytes"));
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        AtomicFiles.write(file, out -> out.write(bytes));
        return bytes;
    }
}
