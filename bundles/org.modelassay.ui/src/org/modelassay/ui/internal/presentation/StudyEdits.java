/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.InputRole;
import org.modelassay.model.DatasetReference;
import org.modelassay.model.Experiment;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.InputBinding;
import org.modelassay.model.InputReference;
import org.modelassay.model.ModelReference;
import org.modelassay.model.ParameterSetting;
import org.modelassay.model.Study;

/** The changes that people make to studies. Each is the body of one {@link StudyDocument#edit}. */
public final class StudyEdits {

    private StudyEdits() {
    }

    /**
     * Adds a model, unless there is one at the place.
     *
     * @param study the study
     * @param file  its file, to which paths are relative
     * @param path  the model
     * @return the model, new or not
     */
    public static ModelReference addModel(Study study, Path file, Path path) {
        for (ModelReference model : study.getModels()) {
            if (StudyPaths.resolve(file, model.getLocation()).equals(path.toAbsolutePath().normalize())) {
                return model;
            }
        }
        ModelReference model = ExperimentsFactory.eINSTANCE.createModelReference();
        model.setId(freshId(study, nameOf(path)));
        model.setLocation(StudyPaths.locate(file, path));
        study.getModels().add(model);
        return model;
    }

    /**
     * Adds a data set.
     *
     * @param study the study
     * @param file  its file, to which paths are relative
     * @param path  the data set
     * @return the data set
     */
    public static DatasetReference addDataset(Study study, Path file, Path path) {
        DatasetReference dataset = ExperimentsFactory.eINSTANCE.createDatasetReference();
        dataset.setId(freshId(study, nameOf(path)));
        dataset.setLocation(StudyPaths.locate(file, path));
        study.getDatasets().add(dataset);
        return dataset;
    }

    /**
     * Adds an experiment and binds what there is: the first model to the first role, the second to the second.
     *
     * @param study    the study
     * @param analyser what it asks
     * @return the experiment
     */
    public static Experiment addExperiment(Study study, AnalyserDescriptor analyser) {
        Experiment experiment = ExperimentsFactory.eINSTANCE.createExperiment();
        String id = analyser.id();
        experiment.setId(freshId(study, id.substring(id.lastIndexOf('.') + 1)));
        experiment.setAnalyser(id);
        int next = 0;
        for (InputRole role : analyser.inputs()) {
            List<? extends InputReference> candidates =
                    role.type().equals("dataset") ? study.getDatasets() : study.getModels();
            if (role.optional() || next >= candidates.size()) {
                continue;
            }
            int last = role.many() ? candidates.size() : next + 1;
            bind(experiment, role.role(), List.copyOf(candidates.subList(next, last)));
            next = last;
        }
        study.getExperiments().add(experiment);
        return experiment;
    }

    /**
     * Binds inputs to a role.
     *
     * @param experiment the experiment
     * @param role       the role
     * @param references what plays it, in order; none to unbind it
     */
    public static void bind(Experiment experiment, String role, Collection<? extends InputReference> references) {
        InputBinding binding = binding(experiment, role);
        if (references.isEmpty()) {
            experiment.getInputs().remove(binding);
            return;
        }
        if (binding == null) {
            binding = ExperimentsFactory.eINSTANCE.createInputBinding();
            binding.setRole(role);
            experiment.getInputs().add(binding);
        }
        binding.getReferences().clear();
        binding.getReferences().addAll(references);
    }

    /**
     * What is bound to a role.
     *
     * @param experiment the experiment
     * @param role       the role
     * @return the inputs in order
     */
    public static List<InputReference> bound(Experiment experiment, String role) {
        InputBinding binding = binding(experiment, role);
        return binding == null ? List.of() : List.copyOf(binding.getReferences());
    }

    private static @Nullable InputBinding binding(Experiment experiment, String role) {
        return experiment.getInputs().stream().filter(input -> role.equals(input.getRole())).findFirst().orElse(null);
    }

    /**
     * Removes a model or a data set, and unbinds it everywhere.
     *
     * @param study the study
     * @param input the input
     */
    public static void remove(Study study, InputReference input) {
        for (Experiment experiment : study.getExperiments()) {
            for (InputBinding binding : new ArrayList<>(experiment.getInputs())) {
                binding.getReferences().remove(input);
                if (binding.getReferences().isEmpty()) {
                    experiment.getInputs().remove(binding);
                }
            }
        }
        if (input instanceof ModelReference model) {
            study.getModels().remove(model);
        } else if (input instanceof DatasetReference dataset) {
            study.getDatasets().remove(dataset);
        }
    }

    /**
     * Sets a parameter.
     *
     * @param experiment the experiment
     * @param name       the parameter
     * @param value      its value; empty to take the default
     */
    public static void set(Experiment experiment, String name, java.util.Optional<String> value) {
        ParameterSetting setting = experiment.getParameters().stream().filter(p -> name.equals(p.getName()))
                .findFirst().orElse(null);
        if (value.isEmpty()) {
            experiment.getParameters().remove(setting);
            return;
        }
        if (setting == null) {
            setting = ExperimentsFactory.eINSTANCE.createParameterSetting();
            setting.setName(name);
            experiment.getParameters().add(setting);
        }
        setting.setValue(value.get());
    }

    /**
     * Makes a study say what another says.
     *
     * @param study the study
     * @param other loses its content
     */
    static void replace(Study study, Study other) {
        study.setName(other.getName());
        study.setDescription(other.getDescription());
        study.getExperiments().clear();
        study.getModels().clear();
        study.getDatasets().clear();
        study.getModels().addAll(List.copyOf(other.getModels()));
        study.getDatasets().addAll(List.copyOf(other.getDatasets()));
        study.getExperiments().addAll(List.copyOf(other.getExperiments()));
        study.getBaselines().clear();
        study.getBaselines().addAll(List.copyOf(other.getBaselines()));
    }

    /**
     * An id that the study does not have.
     *
     * @param study the study
     * @param wish  what it should look like
     * @return the wish, with a number if need be
     */
    public static String freshId(Study study, String wish) {
        Set<String> taken = new HashSet<>();
        study.getModels().forEach(model -> taken.add(model.getId()));
        study.getDatasets().forEach(dataset -> taken.add(dataset.getId()));
        study.getExperiments().forEach(experiment -> taken.add(experiment.getId()));
        String stem = wish.replaceAll("[^A-Za-z0-9._-]+", "-");
        String id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        String text = name == null ? "model" : name.toString();
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (text.equals("model.safetensors") && parent != null && parent.getFileName() != null) {
            return parent.getFileName().toString();
        }
        return text.endsWith(".safetensors") ? text.substring(0, text.length() - ".safetensors".length()) : text;
    }
}
