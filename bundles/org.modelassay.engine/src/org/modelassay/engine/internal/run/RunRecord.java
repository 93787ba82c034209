/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.provenance.Ingredients;
import org.modelassay.engine.internal.store.RunStore;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.Message;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;

/** The head of a manifest: what ran, when, and from what. */
final class RunRecord {

    private final Ingredients ingredients;
    private final Instant started = Instant.now();

    RunRecord(Ingredients ingredients) {
        this.ingredients = ingredients;
    }

    /** A new run without results. Its id is made of experiment and key, and so the same wherever and whenever it ran. */
    Run run(RunStatus status, List<Message> messages) {
        RunRequest request = ingredients.request();
        Run run = ExperimentsFactory.eINSTANCE.createRun();
        run.setId(request.experiment() + "-" + RunStore.shortened(ingredients.key()));
        run.setExperiment(request.experiment());
        run.setAnalyser(request.analyser().id());
        run.setAnalyserName(request.analyser().name());
        run.setAnalyserVersion(request.analyser().version());
        run.setStatus(status);
        run.setStarted(text(started));
        run.setFinished(text(Instant.now()));
        run.setProvenance(ingredients.provenance());
        run.getMessages().addAll(messages);
        return run;
    }

    private static String text(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
