/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.fingerprint.internal.generate.FingerprintMaker;
import org.modelassay.analyser.fingerprint.internal.generate.GenerateReport;
import org.modelassay.analyser.fingerprint.internal.generate.Recipe;
import org.modelassay.analyser.fingerprint.internal.generate.SetKeeper;
import org.modelassay.analyser.fingerprint.internal.generate.Words;
import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.owner.ModelDigest;
import org.modelassay.analyser.fingerprint.internal.weights.ModelTokenizer;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.OwnerSecret;
import org.modelassay.analyser.fingerprint.ledger.SealedFingerprints;
import org.modelassay.analyser.fingerprint.scheme.FingerprintScheme;
import org.modelassay.analyser.fingerprint.scheme.Schemes;
import org.modelassay.analysis.Analyser;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.analysis.Input;
import org.modelassay.analysis.Inputs;
import org.modelassay.analysis.Plan;
import org.modelassay.analysis.PlanContext;
import org.modelassay.analysis.RunContext;
import org.modelassay.analysis.UnitOfWork;
import org.modelassay.analysis.Units;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.Tokenizer;

/**
 * Makes fingerprints for a model and puts them into a ledger (Nasery et al. 2025, arXiv 2502.07760, section 3).
 * <p>Roles: {@code model}, and {@code words}, a text whose words begin the keys.
 */
public final class GenerateAnalyser implements Analyser<GenerateParameters> {

    private static final int UNIT = 64;

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public GenerateAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public GenerateAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, GenerateParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        access(parameters).check();
        Schemes.of(parameters.scheme());
        int longest = context.inference().describe(inputs.one("model")).context();
        if (parameters.keyTokens() + parameters.tokens() + 8 > longest) {
            throw new InvalidInputException(Diagnostic.error("keyTokens", "keys of " + parameters.keyTokens()
                    + " tokens and their answers do not fit into the context of " + longest, "make them shorter"));
        }
        long passes = (long) parameters.count() * (parameters.keyTokens() + 1);
        return new Plan(units(parameters), "fingerprints", 0, passes, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, GenerateParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        Ledger ledger = access(parameters).openOrBegin(Instant.now());
        OwnerSecret secret = ledger.state().secret();
        Input input = inputs.one("model");
        FingerprintScheme scheme = Schemes.of(parameters.scheme());
        List<String> words = new ArrayList<>();
        for (Input text : inputs.all("words")) {
            words.addAll(Words.of(text.path(), context.cancellation()));
        }
        Recipe recipe = new Recipe(parameters.set(), scheme, words, parameters.keyTokens(), parameters.temperature(),
                parameters.tokens(), parameters.answers(), parameters.nucleus(), parameters.width(),
                parameters.shortest());
        try (LanguageModel model = context.inference().open(input, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, input);
            FingerprintMaker maker =
                    new FingerprintMaker(model, tokenizer, secret, recipe, context.cancellation());
            List<Fingerprint> made = new ArrayList<>();
            new Units<>(context, new SealedFingerprints(secret), unit -> {
                long first = Long.parseLong(unit.id().substring(unit.id().indexOf('/') + 1));
                return maker.make(first, unit.weight());
            }).run(units(parameters)).forEach(made::addAll);
            SetKeeper keeper = new SetKeeper(ledger, maker, recipe,
                    ModelDigest.of(input.path(), context.cancellation()).value());
            List<Fingerprint> kept = keeper.keep(made, Instant.now());
            new GenerateReport(kept, recipe, keeper.replaced(), ledger.state().digest()).write(context.results());
        }
    }

    private LedgerAccess access(GenerateParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }

    private static List<UnitOfWork> units(GenerateParameters parameters) {
        List<UnitOfWork> units = new ArrayList<>();
        for (int first = 0; first < parameters.count(); first += UNIT) {
            units.add(new UnitOfWork("fingerprints/" + first, Math.min(UNIT, parameters.count() - first)));
        }
        return units;
    }
}
