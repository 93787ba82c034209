/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.BundleDigest;
import org.modelassay.model.InputDigest;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;

/** The part of {@code result.json} that says from what the results were made. */
final class ProvenanceJson {

    private ProvenanceJson() {
    }

    static void write(JsonObjects json, Run run) throws IOException {
        json.text("experiment", run.getExperiment());
        json.text("run", run.getId());
        json.text("started", run.getStarted());
        json.text("finished", run.getFinished());
        @Nullable Provenance provenance = run.getProvenance();
        if (provenance == null) {
            return;
        }
        json.text("key", provenance.getKey());
        json.number("seed", provenance.getSeed());
        json.field("parameters", () -> {
            for (ParameterSetting setting : provenance.getParameters()) {
                json.text(setting.getName(), setting.getValue());
            }
        });
        json.list("inputs", provenance.getInputs(), input -> input(json, input));
        json.list("bundles", provenance.getBundles(), bundle -> bundle(json, bundle));
        json.text("engine", provenance.getEngine());
        json.text("device", provenance.getDevice());
        json.number("threads", provenance.getThreads());
        json.text("platform", provenance.getPlatform());
        json.text("host", provenance.getHost());
    }

    private static void input(JsonObjects json, InputDigest input) throws IOException {
        json.text("role", input.getRole());
        json.text("name", input.getName());
        json.text("path", input.getPath());
        json.number("bytes", input.getBytes());
        json.text("digest", input.getDigest());
    }

    private static void bundle(JsonObjects json, BundleDigest bundle) throws IOException {
        json.text("name", bundle.getName());
        json.text("version", bundle.getVersion());
        json.text("digest", bundle.getDigest());
    }
}
