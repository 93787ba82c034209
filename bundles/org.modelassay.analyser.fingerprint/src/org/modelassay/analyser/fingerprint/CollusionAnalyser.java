/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.modelassay.analyser.fingerprint.internal.collusion.Attack;
import org.modelassay.analyser.fingerprint.internal.collusion.Cell;
import org.modelassay.analyser.fingerprint.internal.collusion.CellCodec;
import org.modelassay.analyser.fingerprint.internal.collusion.CollusionReport;
import org.modelassay.analyser.fingerprint.internal.collusion.Simulation;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * How many fingerprints identify a member of a coalition that answers as one? (Nasery et al. 2025, arXiv 2502.07760,
 * section 5.) Simulated; no input.
 */
public final class CollusionAnalyser implements Analyser<CollusionParameters> {

    private static final int MOST_FINGERPRINTS = 1 << 16;

    @Override
    public Plan plan(Inputs inputs, CollusionParameters parameters, PlanContext context)
            throws InvalidInputException {
        check(parameters);
        return new Plan(List.copyOf(simulations(parameters).keySet()), "trials", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, CollusionParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        check(parameters);
        Map<UnitOfWork, Simulation> simulations = simulations(parameters);
        List<Cell> cells = new Units<>(context, new CellCodec(), unit -> {
            Simulation simulation = simulations.get(unit);
            return simulation.run(parameters.trials(), context.seed(unit.id()), context.cancellation());
        }).run(List.copyOf(simulations.keySet()));
        new CollusionReport(List.copyOf(simulations.values()), cells, parameters.confidence())
                .write(parameters.failure(), context.results());
    }

    private static Map<UnitOfWork, Simulation> simulations(CollusionParameters parameters) {
        Map<UnitOfWork, Simulation> simulations = new LinkedHashMap<>();
        for (Attack attack : Attack.values()) {
            for (int fingerprints : parameters.fingerprints()) {
                UnitOfWork unit = new UnitOfWork(attack.label() + "/" + fingerprints, parameters.trials());
                simulations.put(unit, new Simulation(parameters.parties(), parameters.colluders(), fingerprints,
                        parameters.assignment(), attack));
            }
        }
        return simulations;
    }

    private static void check(CollusionParameters parameters) throws InvalidInputException {
        List<Diagnostic> problems = new ArrayList<>();
        if (parameters.colluders() >= parameters.parties()) {
            problems.add(Diagnostic.error("colluders", parameters.colluders() + " of " + parameters.parties()
                    + " parties collude, and none is left to be accused wrongly", "give more parties"));
        }
        if (parameters.probability() == 1) {
            problems.add(Diagnostic.error("probability", "at 1 every party holds every fingerprint",
                    "give a probability below 1"));
        }
        for (int count : parameters.fingerprints()) {
            if (count < 1 || count > MOST_FINGERPRINTS) {
                problems.add(Diagnostic.error("fingerprints", count + " is not from 1 to " + MOST_FINGERPRINTS,
                        "change the list"));
            }
        }
        if (parameters.fingerprints().stream().distinct().count() != parameters.fingerprints().size()) {
            problems.add(Diagnostic.error("fingerprints", "a number is named twice", "name each once"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
