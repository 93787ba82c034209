/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.RunReader;
import org.modelassay.model.InputDigest;
import org.modelassay.model.Message;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.Severity;
import org.modelassay.model.Statement;
import org.modelassay.model.StatementKind;
import org.modelassay.model.Verdict;

/** The runs beside a study, whoever made them. Manifests are read once and again only when they change. */
public final class RunIndex {

    private final RunReader reader = new RunReader();
    private final Map<Path, Entry> known = new HashMap<>();

    private final Freshness freshness = new Freshness();

    private record Entry(FileTime modified, RunRecord run, @Nullable Run manifest) {
    }

    /** Creates an index that has read nothing. */
    public RunIndex() {
        // nothing to set up
    }

    /**
     * Looks at the disk.
     *
     * @param study the file of a study
     * @return its runs, the latest first
     */
    public synchronized List<RunRecord> runs(Path study) {
        List<RunRecord> runs = new ArrayList<>();
        for (Path experiment : directories(study.resolveSibling("runs"))) {
            for (Path directory : directories(experiment)) {
                read(study, directory).ifPresent(runs::add);
            }
        }
        runs.sort(Comparator.comparing((RunRecord run) -> run.directory().getFileName().toString()).reversed());
        return runs;
    }

    private Optional<RunRecord> read(Path study, Path directory) {
        Path manifest = directory.resolve("run.assayrun");
        FileTime modified = modified(manifest);
        if (modified == null) {
            known.remove(directory);
            return Files.exists(directory.resolve("journal.jsonl")) ? Optional.of(unfinished(study, directory))
                    : Optional.empty();
        }
        Entry entry = known.get(directory);
        if (entry == null || !entry.modified().equals(modified) || !entry.run().study().equals(study)) {
            entry = finished(study, directory, modified);
            known.put(directory, entry);
        }
        Run read = entry.manifest();
        String stale = read == null ? "" : freshness.changed(read).orElse("");
        return Optional.of(entry.run().stale(stale));
    }

    private static RunRecord unfinished(Path study, Path directory) {
        return new RunRecord(study, experiment(directory), directory, RunState.UNFINISHED, Optional.empty(),
                Optional.empty(), RunState.UNFINISHED.label(), "Run the experiment again, and it continues.", "", 0,
                "");
    }

    private Entry finished(Path study, Path directory, FileTime modified) {
        try {
            Run run = reader.read(directory);
            Optional<Instant> started = Texts.instant(text(run.getStarted()));
            Optional<Duration> duration = started.flatMap(
                    begin -> Texts.instant(text(run.getFinished())).map(end -> Duration.between(begin, end)));
            RunState state = state(run);
            RunRecord record = new RunRecord(study, experiment(directory), directory, state, started, duration,
                    verdict(run, state), answer(run), text(run.getAnalyser()), bytes(run), "");
            return new Entry(modified, record, onlyInputs(run));
        } catch (InvalidInputException e) {
            return new Entry(modified, broken(study, directory, Texts.lines(e.diagnostics())), null);
        } catch (IOException e) {
            return new Entry(modified, broken(study, directory, String.valueOf(e.getMessage())), null);
        }
    }

    private static long bytes(Run run) {
        return run.getProvenance() == null ? 0
                : run.getProvenance().getInputs().stream().mapToLong(InputDigest::getBytes).sum();
    }

    /** Forgets the results, which may be large; what was read and when is kept. */
    private static Run onlyInputs(Run run) {
        run.getResults().clear();
        return run;
    }

    private static RunRecord broken(Path study, Path directory, String reason) {
        return new RunRecord(study, experiment(directory), directory, RunState.BROKEN, Optional.empty(),
                Optional.empty(), RunState.BROKEN.label(), reason, "", 0, "");
    }

    /**
     * What became of a run.
     *
     * @param run a manifest
     * @return its state
     */
    static RunState state(Run run) {
        return switch (run.getStatus()) {
        case FAILED -> RunState.FAILED;
        case CANCELLED -> RunState.CANCELLED;
        case INCONCLUSIVE -> RunState.INCONCLUSIVE;
        case DONE -> has(run, Outcome.FAIL) ? RunState.NOT_MET
                : has(run, Outcome.INCONCLUSIVE) ? RunState.INCONCLUSIVE : RunState.DONE;
        };
    }

    private static boolean has(Run run, Outcome outcome) {
        return run.getVerdicts().stream().filter(verdict -> verdict.getSeverity() == Severity.ERROR)
                .map(Verdict::getOutcome).anyMatch(outcome::equals);
    }

    private static String verdict(Run run, RunState state) {
        return state == RunState.DONE && !run.getVerdicts().isEmpty() ? "PASS" : state.label();
    }

    /**
     * What a run says.
     *
     * @param run a manifest
     * @return its answer; the error for a failed run
     */
    static String answer(Run run) {
        return run.getResults().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(statement -> statement.getKind() == StatementKind.ANSWER).map(Statement::getText).findFirst()
                .orElseGet(() -> run.getMessages().stream()
                        .filter(message -> message.getSeverity() == Severity.ERROR).map(RunIndex::line).findFirst()
                        .orElse(""));
    }

    private static String line(Message message) {
        String remedy = text(message.getRemedy());
        return remedy.isEmpty() ? text(message.getText()) : text(message.getText()) + "; " + remedy;
    }

    private static String experiment(Path directory) {
        return directory.getParent().getFileName().toString();
    }

    private static List<Path> directories(Path parent) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(parent, Files::isDirectory)) {
            children.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        return found;
    }

    private static @Nullable FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return null;
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
