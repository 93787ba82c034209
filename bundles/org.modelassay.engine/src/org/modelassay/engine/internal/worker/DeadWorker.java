/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.internal.store.RunDirectory;
import org.modelassay.engine.internal.store.RunFiles;
import org.modelassay.engine.internal.store.RunLog;
import org.modelassay.engine.internal.store.RunStore;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Message;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;

/**
 * Says how a run ended whose process is gone, and writes the manifest that the process could not write.
 *
 * @param analyser  what ran
 * @param worker    the process, which has ended
 * @param cancelled whether the user had asked for it
 * @param monitor   watches the run
 */
record DeadWorker(AnalyserDescriptor analyser, Worker worker, boolean cancelled, RunMonitor monitor) {

    private static final int OUT_OF_MEMORY = 3;
    private static final int KILLED = 128;

    /** What is thrown where there is no run yet. */
    BrokenAnalyserException broken() throws IOException {
        if (cancelled) {
            throw new CancellationException("cancelled");
        }
        return new BrokenAnalyserException(analyser.id(), reason(worker.printed()));
    }

    /** Ends the run as its process left it. */
    RunOutcome outcome(@Nullable Path directory, @Nullable Run head, String printed)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        if (directory == null || head == null) {
            throw cancelled ? broken() : new BrokenAnalyserException(analyser.id(), reason(printed));
        }
        String reason = cancelled ? "the run was cancelled" : reason(printed);
        keep(directory, printed);
        Diagnostic told = cancelled
                ? Diagnostic.warning("", reason, "it did not stop when it was asked to, so its process was ended")
                : Diagnostic.error("", reason, remedy(printed));
        monitor.message(told);
        head.setStatus(cancelled ? RunStatus.CANCELLED : RunStatus.FAILED);
        head.setFinished(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        head.getMessages().add(message(told));
        try (RunDirectory owned = RunStore.orphaned(directory)) {
            owned.begin();
            owned.log().line(told.text());
            owned.report(head);
            owned.commit(head);
        }
        return new RunOutcome(directory, head, false, cancelled ? null : new IllegalStateException(reason));
    }

    private static Message message(Diagnostic told) {
        Message message = ExperimentsFactory.eINSTANCE.createMessage();
        message.setSeverity(told.severity() == Diagnostic.Severity.ERROR ? Severity.ERROR : Severity.WARNING);
        message.setText(told.message());
        message.setRemedy(told.remedy().isEmpty() ? null : told.remedy());
        return message;
    }

    /** Puts what an analyser has printed where people look for it. */
    static void keep(Path directory, String printed) {
        if (!printed.isEmpty()) {
            new RunLog(RunFiles.of(directory).log()).line("the analyser printed:\n" + printed);
        }
    }

    private String reason(String printed) throws IOException {
        String who = "analyser " + analyser.id() + " of plug-in " + analyser.contributor() + " ";
        int code = exitCode();
        if (code == OUT_OF_MEMORY && printed.contains("OutOfMemoryError")) {
            return who + "ran out of memory, so its process was ended";
        }
        return code > KILLED ? who + "lost its process, which was killed (signal " + (code - KILLED) + ")"
                : who + "ended its process (exit code " + code + ")";
    }

    private int exitCode() throws IOException {
        try {
            return worker.exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process ended", e);
        }
    }

    private static String remedy(String printed) {
        return printed.contains("OutOfMemoryError")
                ? "use fewer threads, or give more memory: MODELASSAY_JAVA_OPTS=-Xmx8g"
                : "tell its provider; log.txt has what it printed";
    }
}
