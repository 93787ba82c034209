/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Progress;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.journal.DiskJournal;
import org.modelassay.engine.internal.judge.Judge;
import org.modelassay.engine.internal.provenance.Ingredients;
import org.modelassay.engine.internal.provenance.InputDigests;
import org.modelassay.engine.internal.result.Collected;
import org.modelassay.engine.internal.result.ResultCollector;
import org.modelassay.engine.internal.store.RunDirectory;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;

/** Carries one run from an owned directory to its manifest. */
final class Execution {

    private final RunDirectory directory;
    private final Ingredients ingredients;
    private final InputDigests inputs;
    private final RunMonitor monitor;
    private final Cancellation cancellation;
    private final Messages messages;
    private final RunRecord record;

    Execution(RunDirectory directory, Ingredients ingredients, InputDigests inputs, RunMonitor monitor,
            Cancellation cancellation) {
        this.directory = directory;
        this.ingredients = ingredients;
        this.inputs = inputs;
        this.monitor = monitor;
        this.cancellation = cancellation;
        this.messages = new Messages(monitor, directory.log());
        this.record = new RunRecord(ingredients);
    }

    RunOutcome run(Planner.Ready ready) throws IOException {
        AnalysisThread thread = new AnalysisThread(ready.analyser(), cancellation);
        try {
            return run(ready, thread);
        } finally {
            thread.restoreInterruption();
        }
    }

    private RunOutcome run(Planner.Ready ready, AnalysisThread thread) throws IOException {
        directory.begin();
        if (monitor instanceof HeadWatcher watcher) {
            watcher.head(record.run(RunStatus.FAILED, List.of()));
        }
        Plan plan = ready.planned().plan();
        plan.diagnostics().forEach(messages::tell);
        try (DiskJournal journal = directory.openJournal()) {
            directory.log().line("started, key " + ingredients.key().value() + ", " + journal.size() + " of "
                    + plan.units().size() + " units are in the journal");
            ResultCollector collector = new ResultCollector(directory.files().root());
            RunRequest request = ingredients.request();
            Progress progress = monitor.phase("analysing", plan.workUnit(), plan.totalWork());
            LiveRun context = new LiveRun(progress, thread::isAsked, request.seed(), request.threads(),
                    directory.files().scratch(), journal, messages, collector, ready.inference(), ready.texts());
            Ending ending = thread.run(new Bindings(request.inputs()), context);
            Collected collected = collector.seal();
            return finish(checked(ending, ready.analyser(), collected), collected, journal, plan);
        }
    }

    /** What is seen only from outside: inputs that changed, results left half-done, no results. */
    private Ending checked(Ending ending, GuardedAnalyser analyser, Collected collected) {
        if (ending.status() != RunStatus.DONE) {
            return ending;
        }
        List<String> changed = inputs.changed();
        if (!changed.isEmpty()) {
            String what = "input files changed during the run: " + String.join(", ", changed);
            return Ending.failed(what, "start it again when they rest", new IOException(what));
        }
        if (!collected.faults().isEmpty()) {
            String what = analyser.fault("is broken: " + String.join(", ", collected.faults()));
            return Ending.failed(what, "", new IllegalStateException(what));
        }
        return collected.isEmpty() ? Ending.inconclusive(analyser.fault("gave no result"), "") : ending;
    }

    private RunOutcome finish(Ending ending, Collected collected, DiskJournal journal, Plan plan) throws IOException {
        ending.messages().forEach(messages::tell);
        Throwable failure = ending.failure();
        if (failure != null) {
            directory.log().failure("failed", failure);
        }
        messages.seal();
        monitor.phase("writing the report", "files", 0);
        if (ending.status() == RunStatus.DONE) {
            journal.compact(new LinkedHashSet<>(plan.units().stream().map(UnitOfWork::id).toList()));
        }
        Run run = record.run(ending.status(), messages.messages());
        Collected kept = ending.status() == RunStatus.CANCELLED ? collected.withoutArtifacts() : collected;
        run.getResults().addAll(kept.results(Cancellation.never()));
        if (ending.status() == RunStatus.DONE) {
            run.getVerdicts().addAll(Judge.judge(ingredients.request().bounds(), run.getResults()));
        }
        return publish(run, false, failure);
    }

    /** Judges a finished run by the bounds of this request; writes nothing where the verdicts are the same. */
    RunOutcome judgeAgain(Run run) throws IOException {
        List<String> before = verdicts(run);
        run.getVerdicts().clear();
        run.getVerdicts().addAll(Judge.judge(ingredients.request().bounds(), run.getResults()));
        if (directory.isCommitted() && verdicts(run).equals(before)) {
            directory.log().line("found finished, with the same verdicts");
            directory.tidy();
            return new RunOutcome(directory.files().root(), run, true, null);
        }
        directory.log().line("found finished, judged again");
        directory.withdrawReport();
        return publish(run, true, null);
    }

    private static List<String> verdicts(Run run) {
        List<String> texts = new ArrayList<>();
        run.getVerdicts().forEach(each -> texts.add(each.getMetric() + each.getComparator() + each.getBound() + "±"
                + each.getTolerance() + each.getSeverity() + each.getOutcome()));
        return texts;
    }

    private RunOutcome publish(Run run, boolean reused, @Nullable Throwable failure) throws IOException {
        Throwable ended = failure;
        try {
            directory.report(run);
        } catch (RuntimeException e) {
            directory.log().failure("the report could not be written", e);
            Diagnostic message = Diagnostic.error("", "the report could not be written: " + e, "see log.txt");
            monitor.message(message);
            run.setStatus(RunStatus.FAILED);
            run.getMessages().add(Messages.message(message));
            directory.withdrawReport();
            if (reused) {
                // its scratch space is gone, so that another attempt must begin anew
                directory.forget();
            }
            ended = e;
        }
        directory.commit(run);
        directory.log().line("ended, " + run.getStatus().getLiteral());
        return new RunOutcome(directory.files().root(), run, reused, ended);
    }
}
