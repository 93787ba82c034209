/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.ledger.Proof;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.result.Artifact;
import org.modelassay.analysis.result.Metric;
import org.modelassay.analysis.result.Statement;
import org.modelassay.common.AtomicFiles;
import org.modelassay.common.InvalidInputException;

/** Opens one fingerprint of a commitment to others, which burns it. The rest stays secret. */
public final class ProveAnalyser implements Analyser<ProveParameters> {

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public ProveAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public ProveAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, ProveParameters parameters, PlanContext context) throws InvalidInputException {
        access(parameters).check();
        return new Plan(List.of(new UnitOfWork("proof", 1)), "proofs", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, ProveParameters parameters, RunContext context)
            throws InvalidInputException, IOException {
        long id = parameters.fingerprint();
        Proof proof = access(parameters).open().prove(id, Instant.now());
        context.results().statement(new Statement("answer", Statement.Kind.ANSWER, "Fingerprint " + id
                + " is opened: proof.json convinces those who have the commitment " + proof.root()
                + ". It is burned from now on.", Statement.Outcome.NONE));
        context.results().metric(new Metric("holds", "The proof leads to the commitment", proof.holds() ? 1 : 0, "",
                "1 = it does"));
        AtomicFiles.writeString(context.results().artifact(new Artifact("proof", "Proof of one fingerprint", "json",
                "SHA-256 tree as in RFC 6962; leaf: byte 0, salt, then key and answers, each after its length in four "
                        + "bytes")),
                proof.json());
    }

    private LedgerAccess access(ProveParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
