/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.provenance;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.modelassay.analysis.Input;
import org.modelassay.common.Digest;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.RunRequest;
import org.modelassay.model.BundleDigest;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.InputDigest;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Provenance;

/**
 * All that the results of a run depend on, and where it takes place.
 *
 * @param request      the question
 * @param parameters   every parameter with its value
 * @param files        the files read
 * @param code         the bundles that compute
 * @param surroundings where the run takes place; of these engine and device are part of the key
 */
public record Ingredients(RunRequest request, ParameterSet parameters, List<FileEntry> files, List<CodeEntry> code,
        Surroundings surroundings) {

    private static final String FORM = "org.modelassay.run.1";

    /** Copies the lists. */
    public Ingredients {
        files = List.copyOf(files);
        code = List.copyOf(code);
    }

    /**
     * The digest of everything the results depend on: analyser, files by role and name, endpoints, parameters that
     * change results, seed, code, engine and device. Paths, times, threads, expectations and the machine are not part of it.
     *
     * @return equal keys mean equal results
     */
    public Digest key() {
        StringBuilder text = new StringBuilder();
        add(text, FORM, request.analyser().id(), request.analyser().version(), Long.toString(request.seed()),
                surroundings.engine(), surroundings.device());
        files.forEach(file -> add(text, "file", file.role(), file.name(), file.digest().value()));
        endpoints().forEach(input -> add(text, "endpoint", input.role(), input.name(), input.textModel().text()));
        parameters.recognised().forEach((name, value) -> add(text, "parameter", name, value));
        code.forEach(bundle -> add(text, "bundle", bundle.name(), bundle.version(), bundle.digest().value()));
        return Digest.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Input> endpoints() {
        return request.inputs().stream().filter(input -> input.endpoint().isPresent()).toList();
    }

    private static void add(StringBuilder text, String... fields) {
        for (String field : fields) {
            text.append(field.length()).append(':').append(field).append('\n');
        }
    }

    /**
     * The same for the manifest.
     *
     * @return a new object
     */
    public Provenance provenance() {
        Provenance provenance = ExperimentsFactory.eINSTANCE.createProvenance();
        provenance.setKey(key().value());
        provenance.setSeed(request.seed());
        provenance.setEngine(surroundings.engine());
        provenance.setDevice(surroundings.device());
        provenance.setThreads(request.threads());
        provenance.setPlatform(surroundings.platform());
        provenance.setHost(surroundings.host());
        files.forEach(file -> provenance.getInputs().add(input(file)));
        endpoints().forEach(input -> provenance.getInputs().add(input(input)));
        parameters.texts().forEach((name, value) -> {
            ParameterSetting setting = ExperimentsFactory.eINSTANCE.createParameterSetting();
            setting.setName(name);
            setting.setValue(value);
            provenance.getParameters().add(setting);
        });
        code.forEach(bundle -> provenance.getBundles().add(bundle(bundle)));
        return provenance;
    }

    private static InputDigest input(FileEntry file) {
        InputDigest input = ExperimentsFactory.eINSTANCE.createInputDigest();
        input.setRole(file.role());
        input.setName(file.name());
        input.setPath(file.path().toString());
        input.setBytes(file.bytes());
        input.setDigest(file.digest().value());
        return input;
    }

    /** An endpoint is known by its address only: what answers there may change. */
    private static InputDigest input(Input endpoint) {
        String address = endpoint.textModel().text();
        InputDigest input = ExperimentsFactory.eINSTANCE.createInputDigest();
        input.setRole(endpoint.role());
        input.setName(endpoint.name());
        input.setPath(address);
        input.setDigest(Digest.of(address.getBytes(StandardCharsets.UTF_8)).value());
        return input;
    }

    private static BundleDigest bundle(CodeEntry entry) {
        BundleDigest bundle = ExperimentsFactory.eINSTANCE.createBundleDigest();
        bundle.setName(entry.name());
        bundle.setVersion(entry.version());
        bundle.setDigest(entry.digest().value());
        return bundle;
    }
}
