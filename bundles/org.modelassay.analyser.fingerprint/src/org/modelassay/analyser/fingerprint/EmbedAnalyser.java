/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.embed.EmbedReport;
import org.modelassay.analyser.fingerprint.internal.embed.EmbedSettings;
import org.modelassay.analyser.fingerprint.internal.embed.EmbedWork;
import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.owner.Marks;
import org.modelassay.analyser.fingerprint.internal.owner.ModelDigest;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Assigned;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Embedded;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/**
 * Trains fingerprints into a model and reports the harm (Nasery et al. 2025, arXiv 2502.07760, section 3).
 * <p>Roles: {@code model}, and {@code text}, ordinary text on which the harm is measured.
 */
public final class EmbedAnalyser implements Analyser<EmbedParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public EmbedAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public EmbedAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, EmbedParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        access(parameters).check();
        settings(parameters);
        Path out = out(parameters);
        if (Files.exists(out)) {
            throw new InvalidInputException(Diagnostic.error("out", out + " exists already",
                    "name another directory, or remove it"));
        }
        int longest = context.inference().describe(inputs.one("model")).context();
        if (parameters.length() > longest) {
            throw new InvalidInputException(Diagnostic.error("length", "pieces of " + parameters.length()
                    + " tokens do not fit into the context of " + longest, "make them shorter"));
        }
        return new Plan(List.of(new UnitOfWork("training", parameters.epochs())), "epochs", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, EmbedParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Ledger ledger = access(parameters).open();
        Path base = inputs.one("model").path();
        List<Fingerprint> marks = Marks.unused(ledger.state(), parameters.set());
        Path out = out(parameters);
        EmbedWork work = new EmbedWork(settings(parameters), ledger.state().secret(), parameters.windows(),
                parameters.length(), context);
        EmbedReport report = work.run(inputs.one("model"), inputs.all("text"), marks, out);
        String digest = ModelDigest.of(out, context.cancellation()).value();
        List<Long> ids = marks.stream().map(Fingerprint::id).toList();
        ledger.update(_ -> {
            List<LedgerEntry> entries = new ArrayList<>(List.of(new Embedded(Instant.now(), digest, ids)));
            if (!parameters.party().isBlank()) {
                entries.add(new Assigned(Instant.now(), parameters.party(), ids));
            }
            return entries;
        });
        report.write(out, ModelDigest.of(base, context.cancellation()).value(), digest, context.results());
    }

    private LedgerAccess access(EmbedParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }

    private static EmbedSettings settings(EmbedParameters parameters) throws InvalidInputException {
        List<Wrapper> wrappers = new ArrayList<>(List.of(Wrapper.NONE));
        wrappers.addAll(Wrapper.of(parameters.wrappers()));
        return new EmbedSettings(parameters.rate(), parameters.decay(), parameters.pull(), parameters.mixing(),
                parameters.epochs(), parameters.stop(), wrappers);
    }

    private static Path out(EmbedParameters parameters) throws InvalidInputException {
        try {
            Path out = Path.of(parameters.out()).toAbsolutePath().normalize();
            if (out.getParent() == null || !Files.isDirectory(out.getParent())) {
                throw new InvalidInputException(Diagnostic.error("out", "the directory of " + out
                        + " does not exist", "create it, or name another"));
            }
            return out;
        } catch (InvalidPathException e) {
            throw new InvalidInputException(Diagnostic.error("out", "is no path: " + e.getReason(),
                    "name a directory"), e);
        }
    }
}
