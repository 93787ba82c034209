/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.modelassay.common.Cancellation;
import org.modelassay.common.CancellationSource;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.ForwardRequest;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.inference.OpenOptions.Urgency;
import org.modelassay.inference.ServiceStatistics;
import org.modelassay.inference.ServiceStatistics.ClientUse;
import org.modelassay.inference.djl.internal.decoder.Shared;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.text.TokenIds;

/** One service for many clients: what each gets, and what none can do to the others. */
class SharedServiceTest {

    private static final Cancellation NEVER = Cancellation.never();

    private static final long MEMORY = 200_000_000;

    private static final ForwardRequest PASS = ForwardRequest.of(TokenIds.of(1, 2, 3));

    private static LanguageModel open(DjlInferenceService service, String client, Urgency urgency) throws Exception {
        return service.open(new ModelSource(Shared.resource("architectures").resolve("llama")),
                OpenOptions.DEFAULT.forClient(client, urgency), NEVER);
    }

    private static ClientUse use(DjlInferenceService service, String client) {
        return service.statistics().clients().stream().filter(each -> each.client().equals(client)).findFirst()
                .orElseThrow();
    }

    @Test
    void countsWhatEachClientGot() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, MEMORY))) {
            assertThat(service.statistics()).isEqualTo(ServiceStatistics.NONE);
            try (LanguageModel one = open(service, "one", Urgency.BATCH);
                    LanguageModel other = open(service, "other", Urgency.INTERACTIVE)) {
                one.forward(PASS, NEVER);
                one.forward(PASS, NEVER);
                other.generate(GenerationRequest.greedy(TokenIds.of(1), 7), NEVER);
                CancellationSource stopped = new CancellationSource();
                stopped.cancel();
                assertThatThrownBy(() -> other.forward(PASS, stopped)).isInstanceOf(CancellationException.class);
                assertThatThrownBy(() -> one.forward(ForwardRequest.of(TokenIds.of(1, 9999)), NEVER))
                        .isInstanceOf(Exception.class);

                // each opened the model once before
                ClientUse first = use(service, "one");
                assertThat(first.done()).isEqualTo(3);
                assertThat(first.failed()).isEqualTo(1);
                assertThat(first.tokens()).isEqualTo(6);
                assertThat(first.device()).isEqualTo("cpu");
                assertThat(first.seconds()).isPositive();
                assertThat(first.tokensPerSecond()).isEqualTo(6 / first.seconds());
                ClientUse second = use(service, "other");
                assertThat(second.done()).isEqualTo(2);
                assertThat(second.cancelled()).isEqualTo(1);
                assertThat(second.tokens()).isEqualTo(7);
                assertThat(second.running() + second.waiting()).isZero();
                assertThat(service.statistics().memoryBytes()).isEqualTo(MEMORY);
                assertThat(service.statistics().reservedBytes()).isZero();
            }
        }
    }

    @Test
    void aRequestThatNeverEndsLetsOthersPass() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(2, 1, MEMORY));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                LanguageModel endless = open(service, "endless", Urgency.BATCH);
                LanguageModel other = open(service, "other", Urgency.BATCH)) {
            CountDownLatch begun = new CountDownLatch(1);
            CancellationSource stop = new CancellationSource();
            AtomicBoolean looked = new AtomicBoolean();
            // a kernel that hangs: its thread is gone until somebody lets it go
            Cancellation hanging = () -> {
                if (looked.getAndSet(true)) {
                    begun.countDown();
                    while (!stop.isRequested()) {
                        Thread.onSpinWait();
                    }
                }
                return stop.isRequested();
            };
            Future<?> hung = threads.submit(() -> endless.forward(PASS, hanging));
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 5; i++) {
                assertThat(other.forward(PASS, NEVER).logits()).isPresent();
            }
            assertThat(hung.isDone()).isFalse();
            assertThat(service.statistics().devices()).singleElement()
                    .satisfies(device -> assertThat(device.running()).isEqualTo(1));
            stop.cancel();
            assertThatThrownBy(() -> hung.get(60, TimeUnit.SECONDS)).hasRootCauseInstanceOf(
                    CancellationException.class);
        }
    }

    @Test
    void longWorkLetsOthersTakeTurnsOnOneThread() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, MEMORY));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                LanguageModel busy = open(service, "busy", Urgency.BATCH);
                LanguageModel person = open(service, "person", Urgency.INTERACTIVE)) {
            AtomicBoolean enough = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(4);
            for (int i = 0; i < 4; i++) {
                threads.submit(() -> {
                    while (!enough.get()) {
                        busy.forward(PASS, NEVER);
                        begun.countDown();
                    }
                    return null;
                });
            }
            assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 20; i++) {
                person.forward(PASS, NEVER);
            }
            enough.set(true);
            assertThat(use(service, "person").done()).isEqualTo(21);
        }
    }

    @Test
    void refusesOneTooLargeAndServesTheRest() throws Exception {
        try (DjlInferenceService service = new DjlInferenceService(new ServiceSettings(1, 1, 300_000));
                LanguageModel model = open(service, "one", Urgency.BATCH)) {
            assertThatThrownBy(() -> model.generate(
                    Collections.nCopies(500, GenerationRequest.greedy(TokenIds.of(1), 40)), NEVER))
                    .isInstanceOf(AdmissionException.class);
            assertThat(service.statistics().reservedBytes()).isZero();
            assertThat(model.forward(PASS, NEVER).logits()).isPresent();
        }
    }
}
