/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.codecrash.internal.leaderboard.Contest;
import org.modelassay.analyser.codecrash.internal.leaderboard.LeaderboardReport;
import org.modelassay.analyser.codecrash.internal.leaderboard.PublishedCells;
import org.modelassay.analyser.codecrash.internal.leaderboard.PublishedReport;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Puts the models of several evaluations beside each other, and the published figures beside them. */
public final class LeaderboardAnalyser implements Analyser<LeaderboardParameters> {

    private static final String RUNS = "runs";
    private static final String PUBLISHED = "published";
    private static final long MEMORY_PER_BYTE = 4;

    @Override
    public Plan plan(Inputs inputs, LeaderboardParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        List<Input> runs = inputs.all(RUNS);
        if (runs.isEmpty() && inputs.all(PUBLISHED).isEmpty()) {
            throw new InvalidInputException(Diagnostic.error(RUNS, "no run is given, and no published figures",
                    "give the directories of runs of codecrash.evaluate"));
        }
        List<UnitOfWork> units = new ArrayList<>();
        long bytes = 0;
        for (Input run : runs) {
            units.add(new UnitOfWork("run-" + units.size(), 1));
            bytes += Files.isDirectory(run.path()) ? 0 : Files.size(run.path());
        }
        units.add(new UnitOfWork("leaderboard", 1));
        return new Plan(units, "runs", bytes, 0, MEMORY_PER_BYTE * bytes, List.of());
    }

    @Override
    public void run(Inputs inputs, LeaderboardParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Contest contest = Contest.read(inputs.all(RUNS));
        context.progress().advance(inputs.all(RUNS).size());
        if (!contest.contestants().isEmpty()) {
            new LeaderboardReport(parameters, context).write(contest);
        }
        List<Input> published = inputs.all(PUBLISHED);
        if (!published.isEmpty()) {
            new PublishedReport(context.results()).write(PublishedCells.read(published.getFirst().path()),
                    contest.contestants().isEmpty());
        }
        context.progress().advance(1);
    }
}
