/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.modelassay.analyser.fingerprint.internal.owner.Environment;
import org.modelassay.analyser.fingerprint.internal.owner.LedgerAccess;
import org.modelassay.analyser.fingerprint.internal.owner.Marks;
import org.modelassay.analyser.fingerprint.internal.probe.TextQuality;
import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.internal.wear.Wear;
import org.modelassay.analyser.fingerprint.internal.wear.Wear.Kind;
import org.modelassay.analyser.fingerprint.internal.wear.WearBench;
import org.modelassay.analyser.fingerprint.internal.wear.WearCodec;
import org.modelassay.analyser.fingerprint.internal.wear.WearReport;
import org.modelassay.analyser.fingerprint.internal.weights.FloatWeights;
import org.modelassay.analyser.fingerprint.internal.weights.ModelTokenizer;
import org.modelassay.analyser.fingerprint.internal.weights.WeightChange;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
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
import org.modelassay.inference.FloatTensor;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/**
 * How many fingerprints survive what may happen to a marked model? (Nasery et al. 2025, arXiv 2502.07760, sections 4
 * and
 * 6, and the suppression of likely answers, arXiv 2509.26598.)
 * <p>Roles: {@code model}, the marked one; {@code base}, the unmarked one; {@code text}, text to train on and to judge
 * by.
 */
public final class PersistenceAnalyser implements Analyser<PersistenceParameters> {

    private static final int HELD_OUT = 32;

    private final Environment environment;

    /** An analyser with the environment of this process. */
    public PersistenceAnalyser() {
        this(Environment.ofProcess());
    }

    /**
     * An analyser for tests.
     *
     * @param environment holds the passphrase
     */
    public PersistenceAnalyser(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Plan plan(Inputs inputs, PersistenceParameters parameters, PlanContext context)
            throws InvalidInputException, IOException {
        access(parameters).check();
        Wrapper.of(parameters.wrappers());
        List<Integer> looks = parameters.sequences();
        if (!looks.equals(looks.stream().filter(each -> each > 0).distinct().sorted().toList())) {
            throw new InvalidInputException(Diagnostic.error("sequences", looks + " does not grow from 1",
                    "list growing numbers"));
        }
        if (parameters.pruned().stream().anyMatch(share -> !(share >= 0 && share <= 1))
                || parameters.merged().stream().anyMatch(share -> !(share >= 0 && share <= 1))
                || parameters.temperatures().stream().anyMatch(each -> !(each > 0))) {
            throw new InvalidInputException(Diagnostic.error("pruned, merged, temperatures",
                    "shares are from 0 to 1, temperatures above 0", "correct the lists"));
        }
        context.inference().describe(inputs.one("model"));
        return new Plan(units(), "kinds of wear", 0, 0, 0, List.of());
    }

    @Override
    public void run(Inputs inputs, PersistenceParameters parameters, RunContext context)
            throws AnalysisException, InvalidInputException, IOException {
        List<Fingerprint> marks = Marks.all(access(parameters).open().state(), parameters.set());
        Input marked = inputs.one("model");
        try (LanguageModel model = context.inference().open(marked, context.cancellation())) {
            Tokenizer tokenizer = ModelTokenizer.of(model, marked);
            Texts texts = texts(inputs, tokenizer, parameters.length());
            WearBench bench = new WearBench(model, FloatWeights.read(marked.path(), context.cancellation()), tokenizer,
                    marks, texts.heldOut(), context.cancellation());
            SequencedMap<String, FloatTensor> base =
                    FloatWeights.read(inputs.one("base").path(), context.cancellation());
            Map<String, Work> work = work(bench, base, texts, parameters);
            List<Wear> left = new ArrayList<>();
            new Units<>(context, new WearCodec(), unit -> {
                Work own = work.get(unit.id());
                return own == null ? List.of() : own.run();
            }).run(units()).forEach(left::addAll);
            new WearReport(left, marks.size()).write(context.results());
        }
    }

    private static List<UnitOfWork> units() {
        return List.of(Kind.values()).stream().map(kind -> new UnitOfWork(kind.name(), 1)).toList();
    }

    @FunctionalInterface
    private interface Work {
        List<Wear> run() throws AnalysisException, InvalidInputException;
    }

    @FunctionalInterface
    private interface Step<T> {
        Wear run(T amount) throws AnalysisException, InvalidInputException;
    }

    private record Texts(List<TokenIds> training, List<TokenIds> heldOut) {
    }

    private static Texts texts(Inputs inputs, Tokenizer tokenizer, int length)
            throws InvalidInputException, IOException {
        TokenIds tokens = tokenizer.encode(Files.readString(inputs.one("text").path()), SpecialTokens.NONE).ids();
        List<TokenIds> pieces = TextQuality.windows(tokens, length, Integer.MAX_VALUE);
        int held = Math.min(HELD_OUT, pieces.size() / 5);
        if (held == 0) {
            throw new InvalidInputException(Diagnostic.error("text", "has " + pieces.size() + " pieces of " + length
                    + " tokens, and 5 are the least", "bind a longer text, or make pieces shorter"));
        }
        return new Texts(pieces.subList(0, pieces.size() - held),
                pieces.subList(pieces.size() - held, pieces.size()));
    }

    private static Map<String, Work> work(WearBench bench, SequencedMap<String, FloatTensor> base, Texts texts,
            PersistenceParameters parameters) throws InvalidInputException {
        List<Wrapper> wrappers = Wrapper.of(parameters.wrappers());
        Map<Kind, Work> work = new LinkedHashMap<>();
        work.put(Kind.NONE, () -> List.of(bench.asItIs()));
        work.put(Kind.TUNED, () -> bench.tuned(texts.training(), parameters.sequences(), parameters.batch(),
                parameters.rate()));
        work.put(Kind.ROUNDED, () -> List.of(bench.changed(WeightChange.int8(), Kind.ROUNDED, 8)));
        work.put(Kind.PRUNED, () -> each(parameters.pruned(),
                share -> bench.changed(WeightChange.pruned(share), Kind.PRUNED, share)));
        work.put(Kind.MERGED, () -> each(parameters.merged(),
                share -> bench.changed(WeightChange.linear(base, share), Kind.MERGED, share)));
        work.put(Kind.MERGED_SPHERICALLY, () -> each(parameters.merged(),
                share -> bench.changed(WeightChange.spherical(base, share), Kind.MERGED_SPHERICALLY, share)));
        work.put(Kind.WRAPPED, () -> each(wrappers,
                wrapper -> bench.wrapped(wrapper, wrappers.indexOf(wrapper) + 1)));
        work.put(Kind.SAMPLED, () -> each(parameters.temperatures(), bench::sampled));
        work.put(Kind.SUPPRESSED, () -> each(parameters.suppressed(), bench::suppressed));
        Map<String, Work> byName = new LinkedHashMap<>();
        work.forEach((kind, own) -> byName.put(kind.name(), own));
        return byName;
    }

    private static <T> List<Wear> each(List<T> amounts, Step<T> step)
            throws AnalysisException, InvalidInputException {
        List<Wear> left = new ArrayList<>();
        for (T amount : amounts) {
            left.add(step.run(amount));
        }
        return left;
    }

    private LedgerAccess access(PersistenceParameters parameters) {
        return new LedgerAccess(parameters.ledger(), parameters.passphrase(), environment);
    }
}
