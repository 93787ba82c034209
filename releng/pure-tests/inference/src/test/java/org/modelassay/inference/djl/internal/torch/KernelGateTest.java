/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class KernelGateTest {

    @Test
    void closesWhenTheLastKernelHasEndedAndNotBefore() throws Exception {
        KernelGate gate = new KernelGate();
        gate.enter();
        gate.enter();
        CompletableFuture<Void> closing = CompletableFuture.runAsync(gate::close);
        gate.leave();
        while (!refuses(gate)) {
            Thread.onSpinWait();
        }
        assertThat(closing).isNotDone();
        gate.leave();
        closing.get(1, TimeUnit.MINUTES);
    }

    @Test
    void letsNoKernelBeginAfterwards() {
        KernelGate gate = new KernelGate();
        gate.close();
        assertThatThrownBy(gate::enter).isInstanceOf(CancellationException.class).hasMessageContaining("ending");
    }

    private static boolean refuses(KernelGate gate) {
        try {
            gate.enter();
        } catch (CancellationException _) {
            return true;
        }
        gate.leave();
        return false;
    }
}
