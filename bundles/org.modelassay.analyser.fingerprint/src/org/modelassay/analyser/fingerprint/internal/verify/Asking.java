/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.modelassay.analyser.fingerprint.internal.probe.Wrapper;
import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Ledger;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Answered;
import org.modelassay.analyser.fingerprint.ledger.LedgerEntry.Asked;
import org.modelassay.analyser.fingerprint.ledger.LedgerState;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.analyser.fingerprint.ledger.VerificationPlan;
import org.modelassay.analysis.AnalysisException;
import org.modelassay.common.Cancellation;
import org.modelassay.common.Digest;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.CompletionRequest;
import org.modelassay.inference.completion.EndpointException;
import org.modelassay.inference.completion.EndpointException.Outlook;
import org.modelassay.inference.completion.Message;
import org.modelassay.inference.completion.Prompt;
import org.modelassay.inference.completion.TextModel;
import org.modelassay.statistics.testing.SequentialTest.Look;

/**
 * Asks the keys of a plan, look by look, and records each question before it leaves and each answer when it comes.
 *
 * @param ledger       where it is recorded
 * @param model        who is asked
 * @param chat         whether keys are sent as messages of a user
 * @param wrapper      text around keys
 * @param temperature  of sampling, 0 for greedy decoding
 * @param extraTokens  tokens asked for beyond the answer's
 * @param concurrency  questions at a time
 * @param cancellation stops it
 * @param progress     gets a step for each answer
 */
public record Asking(Ledger ledger, TextModel model, boolean chat, Wrapper wrapper, double temperature,
        int extraTokens, int concurrency, Cancellation cancellation, Progress progress) {

    /**
     * Asks until the claim can be made or the plan is at its end. Questions that were answered before are not asked
     * again.
     *
     * @param plan the plan
     * @return the state of the ledger afterwards
     * @throws AnalysisException     when the endpoint refuses every request
     * @throws InvalidInputException when the ledger is damaged
     * @throws IOException           when the ledger cannot be written
     */
    public LedgerState run(VerificationPlan plan) throws AnalysisException, InvalidInputException, IOException {
        LedgerState state = ledger.state();
        int from = 0;
        for (Look look : plan.looks()) {
            state = ask(plan, plan.fingerprints().subList(from, look.trials()));
            from = look.trials();
            Verdict verdict = Verdict.of(plan, state);
            if (verdict.claimed() || verdict.failed() > 0) {
                return state;
            }
        }
        return state;
    }

    private LedgerState ask(VerificationPlan plan, List<Long> ids)
            throws AnalysisException, InvalidInputException, IOException {
        Map<Long, Outcome> known = ledger.state().outcomes(plan.id());
        List<Future<?>> questions = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(concurrency)) {
            for (long id : ids) {
                Outcome outcome = known.get(id);
                if (outcome == null || !outcome.counts()) {
                    questions.add(pool.submit(() -> {
                        cancellation.check();
                        ask(plan, id);
                        return id;
                    }));
                }
            }
            for (Future<?> question : questions) {
                await(question);
            }
        }
        return ledger.state();
    }

    private void ask(VerificationPlan plan, long id)
            throws AnalysisException, InvalidInputException, IOException {
        LedgerState state = ledger.update(_ -> List.of(new Asked(Instant.now(), plan.id(), id)));
        Fingerprint fingerprint = state.fingerprints().get(id);
        if (fingerprint == null) {
            throw new IllegalStateException("a plan names a fingerprint that there is not: " + id);
        }
        Outcome outcome = Outcome.FAILED;
        String digest = "";
        try {
            Completion answer = model.complete(request(fingerprint), cancellation).choices().getFirst();
            outcome = AnswerMatch.of(fingerprint, answer);
            digest = Digest.of(answer.text().getBytes(StandardCharsets.UTF_8)).value();
        } catch (EndpointException e) {
            if (e.outlook() == Outlook.NEVER) {
                throw new AnalysisException("the endpoint refuses to answer: " + e.getMessage()
                        + ". The plan stays open; run it again when that is mended", e);
            }
        } catch (InferenceException e) {
            throw new AnalysisException(String.valueOf(e.getMessage()), e);
        } finally {
            Outcome recorded = outcome;
            String answered = digest;
            ledger.update(_ -> List.of(new Answered(Instant.now(), plan.id(), id, recorded, answered)));
        }
        progress.advance(1);
    }

    private CompletionRequest request(Fingerprint fingerprint) {
        String text = wrapper.around(fingerprint.key());
        int tokens = fingerprint.responses().stream().mapToInt(response -> response.tokens().size()).max()
                .orElseThrow() + extraTokens;
        Prompt prompt = chat ? new Prompt.Chat(List.of(Message.user(text))) : new Prompt.Text(text);
        return temperature == 0 ? CompletionRequest.greedy(prompt, tokens)
                : CompletionRequest.sampled(prompt, 1, tokens, temperature, fingerprint.id());
    }

    private static void await(Future<?> question) throws AnalysisException, InvalidInputException, IOException {
        try {
            question.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
            case AnalysisException failure -> throw failure;
            case InvalidInputException failure -> throw failure;
            case IOException failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AnalysisException("interrupted", e);
        }
    }
}
