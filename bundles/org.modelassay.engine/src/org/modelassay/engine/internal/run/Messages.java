/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Diagnostic;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.internal.store.RunLog;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Message;
import org.modelassay.model.Severity;

/** What the user is told about a run: at once, in the log, and in the manifest. */
final class Messages {

    private static final int MOST = 1000;

    private final RunMonitor monitor;
    private final RunLog log;
    private final List<Diagnostic> told = new ArrayList<>();
    private long leftOut;
    private boolean sealed;

    Messages(RunMonitor monitor, RunLog log) {
        this.monitor = monitor;
        this.log = log;
    }

    /** Tells the user, unless the analyser talks on after the end of its run, or talks without end. */
    void tell(Diagnostic message) {
        synchronized (this) {
            if (sealed) {
                return;
            }
            if (told.size() >= MOST && message.severity() != Diagnostic.Severity.ERROR) {
                leftOut++;
                return;
            }
            told.add(message);
        }
        pass(message);
    }

    private void pass(Diagnostic message) {
        log.line(message.severity() + " " + message.text());
        monitor.message(message);
    }

    void seal() {
        Diagnostic last;
        synchronized (this) {
            sealed = true;
            if (leftOut == 0) {
                return;
            }
            last = Diagnostic.warning("", leftOut + " further messages were left out", "");
            told.add(last);
        }
        pass(last);
    }

    synchronized List<Message> messages() {
        return told.stream().map(Messages::message).toList();
    }

    static Message message(Diagnostic given) {
        Message message = ExperimentsFactory.eINSTANCE.createMessage();
        message.setSeverity(switch (given.severity()) {
        case ERROR -> Severity.ERROR;
        case WARNING -> Severity.WARNING;
        case INFO -> Severity.INFO;
        });
        message.setText(given.message());
        message.setLocation(given.location().isEmpty() ? null : given.location());
        message.setRemedy(given.remedy().isEmpty() ? null : given.remedy());
        return message;
    }
}
