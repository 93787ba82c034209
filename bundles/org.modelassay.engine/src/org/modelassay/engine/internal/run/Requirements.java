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
import org.modelassay.analysis.TextInference;
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
import org.modelassay.inference.completion.TextModelService;

/** Compares the services that an analyser needs with those that the installation has. */
final class Requirements {

    private static final String MODEL = "model";

    private final Optional<InferenceService> inference;
    private final Optional<TextModelService> texts;

    Requirements(Optional<InferenceService> inference, Optional<TextModelService> texts) {
        this.inference = inference;
        this.texts = texts;
    }

    /** The service with the options of a request, for an analyser that declares its need or a model asked in text. */
    Optional<Inference> inference(RunRequest request) {
        boolean isNeeded = asksLocalModel(request) || request.analyser().requires().stream()
                .anyMatch(each -> each.service().equals(Requirement.INFERENCE));
        return isNeeded ? inference.map(service -> new Inference(service, options(request))) : Optional.empty();
    }

    /** What asks models from outside, with the options of a request. */
    Optional<TextInference> texts(RunRequest request) {
        return texts.map(service -> new TextInference(service, options(request)));
    }

    private static OpenOptions options(RunRequest request) {
        return request.models().forClient(request.experiment(), Urgency.BATCH);
    }

    private static boolean asksLocalModel(RunRequest request) {
        return request.inputs().stream().anyMatch(input -> input.endpoint().isEmpty()
                && request.analyser().inputs().stream()
                        .anyMatch(role -> role.isTextModel() && role.role().equals(input.role())));
    }

    /** What asks models from outside, or the gap in the installation. */
    static TextInference installed(Optional<TextInference> texts) {
        return texts.orElseThrow(() -> new IllegalStateException(
                "this installation has nothing that asks models in text; install org.modelassay.inference.openai"));
    }

    /** The service, or the mistake of an analyser that uses it without a declaration. */
    static Inference declared(Optional<Inference> inference) {
        return inference.orElseThrow(() -> new IllegalStateException(
                "the analyser uses the service inference and does not declare <requires service=\"inference\"/>"));
    }

    /** Every service that is missing or offers too little. */
    List<Diagnostic> services(RunRequest request) {
        String location = "analyser " + request.analyser().id();
        List<Diagnostic> missing = new ArrayList<>();
        request.analyser().requires().forEach(each -> missing.addAll(service(each, location)));
        if (missing.isEmpty() && inference.isEmpty() && asksLocalModel(request)) {
            missing.add(Diagnostic.error(location, "needs the service inference for a model of this machine, which "
                    + "this installation does not have", new Requirement(Requirement.INFERENCE, "").remedy()));
        }
        return missing;
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
        List<String> roles = request.analyser().inputs().stream()
                .filter(role -> role.type().equals(MODEL) || role.isTextModel()).map(InputRole::role).toList();
        List<Diagnostic> problems = new ArrayList<>();
        for (Input input : request.inputs()) {
            if (input.endpoint().isEmpty() && roles.contains(input.role())) {
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
