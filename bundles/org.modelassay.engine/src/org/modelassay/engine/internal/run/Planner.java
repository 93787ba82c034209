/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inference;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.TextInference;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.Diagnostic.Severity;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ParameterSet;
import org.modelassay.engine.PlannedRun;
import org.modelassay.engine.RunRequest;
import org.modelassay.engine.internal.store.FileNames;

/** Checks questions and has analysers plan them. */
final class Planner {

    private static final long MEGA = 1_000_000;
    private static final long GIGA = 1L << 30;

    /**
     * A plan and the analyser that made it and will run it.
     *
     * @param planned   the plan
     * @param analyser  the analyser
     * @param inference what runs models, for an analyser that needs it
     * @param texts     what asks models from outside, where the installation can
     */
    record Ready(PlannedRun planned, GuardedAnalyser analyser, Optional<Inference> inference,
            Optional<TextInference> texts) {
    }

    private record Context(int threads, Cancellation cancellation, Optional<Inference> models)
            implements
                PlanContext {

        @Override
        public Inference inference() {
            return Requirements.declared(models);
        }
    }

    private Planner() {
    }

    static Ready plan(RunRequest request, Requirements requirements, Cancellation cancellation)
            throws InvalidInputException, BrokenAnalyserException, IOException {
        AnalyserDescriptor descriptor = request.analyser();
        if (!descriptor.problems().isEmpty()) {
            throw new BrokenAnalyserException(descriptor.id(), descriptor.problems().getFirst().text());
        }
        ParameterSet parameters = check(request, requirements);
        Optional<Inference> inference = requirements.inference(request);
        Analyser<?> analyser = descriptor.create();
        GuardedAnalyser guarded = new GuardedAnalyser(descriptor, analyser, parameters.record());
        Plan plan = guarded.plan(new Bindings(request.inputs()),
                new Context(request.threads(), cancellation, inference));
        checkPlan(descriptor, plan);
        checkMemory(plan, request.threads());
        return new Ready(new PlannedRun(request, parameters, plan), guarded, inference,
                requirements.texts(request));
    }

    private static ParameterSet check(RunRequest request, Requirements requirements)
            throws InvalidInputException, BrokenAnalyserException {
        List<Diagnostic> problems = new ArrayList<>();
        AnalyserDescriptor descriptor = request.analyser();
        if (!FileNames.isName(request.experiment())) {
            problems.add(Diagnostic.error("experiment " + Quoted.of(request.experiment()),
                    "names the folder of its runs", FileNames.RULE));
        }
        List<Diagnostic> bindings =
                new Bindings(request.inputs()).check(descriptor, "analyser " + descriptor.id());
        List<Diagnostic> services = requirements.services(request);
        problems.addAll(services);
        problems.addAll(bindings);
        if (services.isEmpty() && bindings.isEmpty()) {
            problems.addAll(requirements.models(request));
        }
        ParameterSet parameters = descriptor.parameters().defaults();
        try {
            parameters = descriptor.parameters().parse(request.parameters());
        } catch (InvalidInputException e) {
            problems.addAll(e.diagnostics());
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return parameters;
    }

    private static void checkPlan(AnalyserDescriptor descriptor, Plan plan)
            throws InvalidInputException, BrokenAnalyserException {
        List<Diagnostic> errors =
                plan.diagnostics().stream().filter(each -> each.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        Set<String> ids = new HashSet<>();
        for (UnitOfWork unit : plan.units()) {
            if (!ids.add(unit.id())) {
                throw new BrokenAnalyserException(descriptor.id(), "analyser " + descriptor.id() + " of plug-in "
                        + descriptor.contributor() + " is broken: it plans two units of the name " + unit.id());
            }
        }
    }

    /** Where models run, their memory lies outside Java's, and their provider says whether it is enough. */
    private static void checkMemory(Plan plan, int threads) throws InvalidInputException {
        long most = Runtime.getRuntime().maxMemory();
        if (plan.forwardPasses() == 0 && plan.memoryBytes() > most) {
            throw new InvalidInputException(Diagnostic.error("",
                    String.format(Locale.ROOT, "the run needs about %,d MB of memory, Java may take %,d MB",
                            plan.memoryBytes() / MEGA, most / MEGA),
                    (threads > 1 ? "use fewer threads, or " : "")
                            + "allow Java more: MODELASSAY_JAVA_OPTS=-Xmx" + (plan.memoryBytes() / GIGA + 2) + "g"));
        }
    }

    /** Whether a plan was given up because the user asked for it. */
    static boolean isCancelled(Throwable failure, Cancellation cancellation) {
        return failure instanceof CancellationException && cancellation.isRequested();
    }
}
