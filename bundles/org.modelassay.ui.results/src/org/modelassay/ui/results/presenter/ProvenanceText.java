/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.presenter;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.BundleDigest;
import org.modelassay.model.InputDigest;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;
import org.modelassay.model.Run;

/** From what the results were made, as names and values. */
public final class ProvenanceText {

    /**
     * A line of the provenance.
     *
     * @param group what it belongs to: empty, inputs, parameters or code
     * @param name  what is told
     * @param value the value
     */
    public record Entry(String group, String name, String value) {
    }

    private final List<Entry> entries = new ArrayList<>();

    private ProvenanceText() {
    }

    /**
     * The provenance of a run.
     *
     * @param run the run
     * @return its lines, those that say nothing left out
     */
    public static List<Entry> of(Run run) {
        ProvenanceText text = new ProvenanceText();
        text.add("", "analyser", Texts.of(run.getAnalyser()) + ", version " + Texts.of(run.getAnalyserVersion()));
        text.add("", "started", run.getStarted());
        text.add("", "finished", run.getFinished());
        @Nullable Provenance provenance = run.getProvenance();
        if (provenance != null) {
            text.add(provenance);
        }
        return List.copyOf(text.entries);
    }

    private void add(Provenance provenance) {
        add("", "key", provenance.getKey());
        add("", "seed", Long.toString(provenance.getSeed()));
        add("", "engine", provenance.getEngine());
        add("", "device", provenance.getDevice());
        add("", "threads", Integer.toString(provenance.getThreads()));
        add("", "platform", provenance.getPlatform());
        add("", "host", provenance.getHost());
        for (InputDigest input : provenance.getInputs()) {
            add("inputs", Texts.of(input.getRole()), Texts.of(input.getName()) + ", " + Texts.size(input.getBytes())
                    + line(input.getPath()) + line(input.getDigest()));
        }
        for (ParameterSetting setting : provenance.getParameters()) {
            add("parameters", Texts.of(setting.getName()), setting.getValue());
        }
        for (BundleDigest bundle : provenance.getBundles()) {
            add("code", Texts.of(bundle.getName()), Texts.of(bundle.getVersion()) + line(bundle.getDigest()));
        }
    }

    private void add(String group, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            entries.add(new Entry(group, name, value));
        }
    }

    private static String line(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : "\n" + Texts.of(text);
    }
}
