/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.io.IOException;
import java.util.List;

import org.modelassay.analyser.codecrash.PerturbationKind;
import org.modelassay.analyser.codecrash.internal.question.QuestionFile;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Results;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.Diagnostic;
import org.modelassay.python.execution.PythonPool;

/** Writes the results of a perturbation. */
public final class PerturbReport {

    private PerturbReport() {
    }

    /**
     * Writes files, numbers and sentences.
     *
     * @param kind     the perturbation
     * @param outcomes what became of the questions
     * @param pool     where programs were executed
     * @param context  the run
     * @throws IOException if a file cannot be written
     */
    public static void write(PerturbationKind kind, List<Outcome> outcomes, PythonPool pool, RunContext context)
            throws IOException {
        Results results = context.results();
        long perturbed = outcomes.stream().filter(Outcome::perturbed).count();
        long validated = outcomes.stream().filter(Outcome::validated).count();
        long left = outcomes.size() - perturbed;
        results.statement(new Statement("answer", Statement.Kind.ANSWER, perturbed + " of " + outcomes.size()
                + " questions were perturbed by " + kind + "; " + left + " were left as they are and are listed with "
                + "the reason.", Statement.Outcome.NONE));
        results.statement(validation(perturbed, validated, pool));
        results.metric(new Metric("questions", "Questions", outcomes.size(), "count", ""));
        results.metric(new Metric("perturbed", "Perturbed questions", perturbed, "count", ""));
        results.metric(new Metric("unperturbed", "Questions left as they are", left, "count", ""));
        results.metric(new Metric("validated", "Perturbed programs that passed their test", validated, "count", ""));
        QuestionFile.write(results.artifact(new Artifact("questions", "The questions", "jsonl", "One question a line: "
                + "task_id, dataset, code, function_name, function_call, output, test. Those that could not be perturbed "
                + "are among them.")), outcomes.stream().map(Outcome::question).toList());
        AtomicFiles.writeString(results.artifact(new Artifact("unperturbed", "Questions left as they are", "csv",
                "One question a line: task_id, dataset, reason.")), unperturbed(outcomes));
        if (pool.version().isEmpty()) {
            context.message(Diagnostic.warning("python", "no program was executed, so nothing is validated",
                    "install Python 3.8 or later, or name its command"));
        } else if (!pool.cutsNetwork()) {
            context.message(Diagnostic.info("python", "this system does not let us cut programs off the network",
                    "the interpreter refused them connections"));
        }
    }

    private static Statement validation(long perturbed, long validated, PythonPool pool) {
        if (pool.version().isEmpty()) {
            return new Statement("validation", Statement.Kind.CONTROL,
                    "No program was executed: whether the perturbed programs pass their tests is not known.",
                    Statement.Outcome.INCONCLUSIVE);
        }
        return new Statement("validation", Statement.Kind.CONTROL, validated + " of " + perturbed
                + " perturbed programs passed their test under Python " + pool.version().orElse("") + ".",
                validated == perturbed ? Statement.Outcome.PASS : Statement.Outcome.FAIL);
    }

    private static String unperturbed(List<Outcome> outcomes) {
        StringBuilder csv = new StringBuilder("task_id,dataset,reason\n");
        outcomes.stream().filter(outcome -> !outcome.perturbed()).forEach(outcome -> csv
                .append(cell(outcome.question().taskId())).append(',').append(cell(outcome.question().dataset()))
                .append(',').append(cell(outcome.reason())).append('\n'));
        return csv.toString();
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
