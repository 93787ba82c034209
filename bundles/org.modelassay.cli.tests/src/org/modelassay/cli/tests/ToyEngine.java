/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.Engine;
import org.modelassay.engine.PlannedRun;
import org.modelassay.engine.RunMonitor;
import org.modelassay.engine.RunOutcome;
import org.modelassay.engine.RunRequest;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Verdict;

/** An engine that remembers what it was asked and answers as told. */
final class ToyEngine implements Engine {

    final List<RunRequest> requests = new ArrayList<>();
    private final Behaviour behaviour;

    ToyEngine(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /** What a run does. */
    @FunctionalInterface
    interface Behaviour {

        void run(Run run) throws InvalidInputException, IOException;
    }

    static ToyEngine done() {
        return new ToyEngine(run -> run.setStatus(RunStatus.DONE));
    }

    static ToyEngine verdict(Outcome outcome) {
        return new ToyEngine(run -> {
            run.setStatus(RunStatus.DONE);
            Verdict verdict = ExperimentsFactory.eINSTANCE.createVerdict();
            verdict.setOutcome(outcome);
            verdict.setMessage("count is 3, expected at least 4");
            run.getVerdicts().add(verdict);
        });
    }

    @Override
    public PlannedRun plan(RunRequest request, Cancellation cancellation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RunOutcome run(RunRequest request, RunMonitor monitor, Cancellation cancellation)
            throws InvalidInputException, IOException {
        requests.add(request);
        Run run = ExperimentsFactory.eINSTANCE.createRun();
        run.setExperiment(request.experiment());
        run.setAnalyser(request.analyser().id());
        Statement answer = ExperimentsFactory.eINSTANCE.createStatement();
        answer.setKind(StatementKind.ANSWER);
        answer.setText("three");
        run.getResults().add(answer);
        behaviour.run(run);
        Path directory = Files.createTempDirectory("toy");
        Files.writeString(directory.resolve("result.json"), "{\"status\":\"done\"}\n");
        return new RunOutcome(directory, run, false, null);
    }

    @Override
    public Engine isolated() {
        return this;
    }
}
