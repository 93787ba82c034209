/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.StudyReader;
import org.modelassay.model.Experiment;
import org.modelassay.model.InputReference;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.StudyNode.Group;
import org.modelassay.ui.internal.presentation.StudyNode.Input;
import org.modelassay.ui.internal.presentation.StudyNode.Kind;
import org.modelassay.ui.internal.presentation.StudyNode.Past;
import org.modelassay.ui.internal.presentation.StudyNode.Problem;
import org.modelassay.ui.internal.presentation.StudyNode.Question;

/**
 * The tree below each study. {@link #refresh} looks at the disk, and may take its time; everything else answers at once
 * from what was seen.
 */
public final class StudyTree implements RunTimes {

    private static final double SHORTEST = 0.05;

    private final AnalyserRegistry registry;
    private final RunIndex index;
    private final Clock clock;
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(List<StudyNode> models, List<StudyNode> datasets, List<StudyNode> questions,
            List<StudyNode> runs, List<StudyNode> problems, List<RunRecord> records) {
    }

    /**
     * Creates a tree that has seen nothing.
     *
     * @param registry names analysers
     * @param index    finds runs
     * @param clock    the present, and the zone of the reader
     */
    public StudyTree(AnalyserRegistry registry, RunIndex index, Clock clock) {
        this.registry = registry;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Looks at a study and its runs.
     *
     * @param study the file
     * @return whether anything is different from the last time
     */
    public boolean refresh(Path study) {
        Seen now = look(study);
        return !now.equals(seen.put(study, now));
    }

    /**
     * Forgets a study.
     *
     * @param study a file that is gone
     */
    public void forget(Path study) {
        seen.remove(study);
    }

    /**
     * What is below a study.
     *
     * @param study the file
     * @return groups, or what is wrong
     */
    public List<StudyNode> children(Path study) {
        Seen content = seen(study);
        if (!content.problems().isEmpty() && content.runs().isEmpty()) {
            return content.problems();
        }
        List<StudyNode> children = new ArrayList<>(content.problems());
        for (Kind kind : Kind.values()) {
            if (kind != Kind.DATASETS || !content.datasets().isEmpty()) {
                children.add(new Group(study, kind));
            }
        }
        return children;
    }

    /**
     * What is in a group.
     *
     * @param group the group
     * @return its content in the order of the study, the latest run first
     */
    public List<StudyNode> children(Group group) {
        Seen content = seen(group.study());
        return switch (group.kind()) {
        case MODELS -> content.models();
        case DATASETS -> content.datasets();
        case EXPERIMENTS -> content.questions();
        case RUNS -> content.runs();
        };
    }

    /**
     * The runs beside a study.
     *
     * @param study the file
     * @return the latest first
     */
    public List<RunRecord> runs(Path study) {
        return seen(study).records();
    }

    @Override
    public OptionalDouble bytesPerSecond(String analyser) {
        return seen.values().stream().flatMap(content -> content.records().stream())
                .filter(run -> run.analyser().equals(analyser) && run.bytes() > 0 && seconds(run) >= SHORTEST)
                .max(Comparator.comparing(run -> run.started().orElse(Instant.MIN))).stream()
                .mapToDouble(run -> run.bytes() / seconds(run)).findFirst();
    }

    private static double seconds(RunRecord run) {
        return run.state() == RunState.DONE || run.state() == RunState.NOT_MET
                ? run.duration().map(time -> time.toMillis() / 1000.0).orElse(0.0) : 0;
    }

    private Seen seen(Path study) {
        return seen.computeIfAbsent(study, this::look);
    }

    private Seen look(Path file) {
        List<RunRecord> runs = index.runs(file);
        List<StudyNode> past = runs.stream().<StudyNode>map(run -> new Past(run, when(run))).toList();
        try {
            Study study = new StudyReader().read(file);
            return new Seen(inputs(file, study.getModels(), "model"), inputs(file, study.getDatasets(), "dataset"),
                    study.getExperiments().stream().map(experiment -> question(file, experiment, runs)).toList(), past,
                    List.of(), runs);
        } catch (InvalidInputException e) {
            String first = e.diagnostics().isEmpty() ? "not a study" : e.diagnostics().get(0).message();
            return new Seen(List.of(), List.of(), List.of(), past, List.of(new Problem(file, first)), runs);
        } catch (IOException e) {
            return new Seen(List.of(), List.of(), List.of(), past,
                    List.of(new Problem(file, "cannot be read: " + e.getMessage())), runs);
        }
    }

    private static List<StudyNode> inputs(Path file, List<? extends InputReference> inputs, String icon) {
        List<StudyNode> nodes = new ArrayList<>();
        for (InputReference input : inputs) {
            Path location = StudyPaths.resolve(file, input.getLocation());
            boolean missing = !Files.exists(location);
            Path name = location.getFileName();
            nodes.add(new Input(file, String.valueOf(input.getId()), location,
                    missing ? "not found" : name == null ? "" : name.toString(), icon, missing));
        }
        return nodes;
    }

    private StudyNode question(Path file, Experiment experiment, List<RunRecord> runs) {
        String id = String.valueOf(experiment.getId());
        RunRecord last = runs.stream().filter(run -> run.experiment().equals(id)).findFirst().orElse(null);
        return new Question(file, id, analyserName(String.valueOf(experiment.getAnalyser())),
                last == null ? "" : last.remark(), last == null ? RunState.QUEUED : last.state());
    }

    private String analyserName(String id) {
        try {
            return registry.find(id).name();
        } catch (InvalidInputException e) {
            return id;
        }
    }

    private String when(RunRecord run) {
        return run.started()
                .map(time -> Texts.time(time, LocalDate.now(clock), clock.getZone()) + "  " + run.experiment())
                .orElse(run.experiment());
    }
}
