/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Input;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.InputRole;
import org.modelassay.engine.Requirement;
import org.modelassay.engine.RunRequest;
import org.modelassay.inference.Access;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.InferenceService;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.OpenOptions.Urgency;

/** Compares the services that an analyser needs with those that the installation has. */
final class Requirements {

    private static final String MODEL = "model";

    private final Optional<InferenceService> inference;

    Requirements(Optional<InferenceService> inference) {
        this.inference = inference;
    }

    /** The service with the options of a request, for an analyser that declares its need. */
    Optional<Inference> inference(RunRequest request) {
        boolean isNeeded = request.analyser().requires().stream()
                .anyMatch(each -> each.service().equals(Requirement.INFERENCE));
        OpenOptions options = request.models().forClient(request.experiment(), Urgency.BATCH);
        return isNeeded ? inference.map(service -> new Inference(service, options)) : Optional.empty();
    }

    /** The service, or the mistake of an analyser that uses it without a declaration. */
    static Inference declared(Optional<Inference> inference) {
        return inference.orElseThrow(() -> new IllegalStateException(
                "the analyser uses the service inference and does not declare <requires service=\"inference\"/>"));
    }

    /** Every service that is missing or offers too little. */
    List<Diagnostic> services(RunRequest request) {
        String location = "analyser " + request.analyser().id();
        return request.analyser().requires().stream().flatMap(each -> service(each, location).stream()).toList();
    }

    /** Every model that cannot be run, where the services are there and every input exists. */
    List<Diagnostic> models(RunRequest request) {
        return inference(request).map(known -> models(request, known)).orElse(List.of());
    }

    private List<Diagnostic> service(Requirement requirement, String location) {
        if (!requirement.service().equals(Requirement.INFERENCE) || inference.isEmpty()) {
            return List.of(Diagnostic.error(location, "needs the service " + requirement.service()
                    + ", which this installation does not have", requirement.remedy()));
        }
        Optional<Access> access = Access.of(requirement.access());
        if (access.isEmpty() && !requirement.access().isEmpty()) {
            return List.of(Diagnostic.error(location, "needs the unknown access " + requirement.access() + " to models",
                    "repair or remove the plug-in"));
        }
        boolean isOffered = access.isEmpty() || inference.get().provider().access().contains(access.get());
        return isOffered ? List.of() : List.of(Diagnostic.error(location, "needs " + requirement.access() + ", which "
                + inference.get().provider().engine() + " does not offer", requirement.remedy()));
    }

    private static List<Diagnostic> models(RunRequest request, Inference inference) {
        List<String> roles = request.analyser().inputs().stream().filter(role -> role.type().equals(MODEL))
                .map(InputRole::role).toList();
        List<Diagnostic> problems = new ArrayList<>();
        for (Input input : request.inputs()) {
            if (roles.contains(input.role())) {
                problems.addAll(model(input, inference));
            }
        }
        return problems;
    }

    private static List<Diagnostic> model(Input input, Inference inference) {
        try {
            inference.service().describe(new ModelSource(input.path()), inference.options());
            return List.of();
        } catch (InvalidInputException e) {
            return e.diagnostics();
        } catch (InferenceException e) {
            return List.of(Diagnostic.error("role " + input.role(), String.valueOf(e.getMessage()),
                    "check the directory " + input.path()));
        }
    }
}
