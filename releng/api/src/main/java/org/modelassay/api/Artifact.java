/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.util.List;

/**
 * A bundle of the API as a Maven artifact.
 *
 * @param bundle       its symbolic name, and its artifact id
 * @param own          bundles of the API that it uses
 * @param libraries    artifacts of others that it uses, each as {@code group:artifact}
 */
record Artifact(String bundle, List<String> own, List<String> libraries) {

    private static final String JSPECIFY = "org.jspecify:jspecify";

    /** The API: what {@code analysis} shows of itself and of others, and the test kit. */
    static final List<Artifact> ALL = List.of(
            new Artifact("org.modelassay.common", List.of(), List.of(JSPECIFY)),
            new Artifact("org.modelassay.checkpoint", List.of("org.modelassay.common"),
                    List.of("com.fasterxml.jackson.core:jackson-core")),
            new Artifact("org.modelassay.statistics", List.of("org.modelassay.common"),
                    List.of("org.ejml:ejml-core", "org.ejml:ejml-ddense",
                            "org.apache.commons:commons-numbers-core", "org.apache.commons:commons-numbers-fraction",
                            "org.apache.commons:commons-numbers-gamma")),
            new Artifact("org.modelassay.inference", List.of("org.modelassay.common"), List.of(JSPECIFY)),
            new Artifact("org.modelassay.model", List.of(),
                    List.of("org.eclipse.emf:org.eclipse.emf.common", "org.eclipse.emf:org.eclipse.emf.ecore")),
            new Artifact("org.modelassay.analysis", List.of("org.modelassay.checkpoint", "org.modelassay.inference",
                    "org.modelassay.model", "org.modelassay.statistics"), List.of(JSPECIFY)),
            new Artifact("org.modelassay.analysis.testkit", List.of("org.modelassay.analysis"), List.of()));
}
