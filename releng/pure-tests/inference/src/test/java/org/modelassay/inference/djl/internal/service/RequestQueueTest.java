/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.modelassay.inference.OpenOptions.Urgency;

class RequestQueueTest {

    private final RequestQueue<String> queue = new RequestQueue<>();

    private List<String> drained() {
        List<String> order = new ArrayList<>();
        for (Optional<String> next = queue.next(); next.isPresent(); next = queue.next()) {
            order.add(next.get());
        }
        return order;
    }

    @Test
    void letsClientsTakeTurns() {
        for (int i = 1; i <= 4; i++) {
            queue.add("a", Urgency.BATCH, "a" + i);
        }
        queue.add("b", Urgency.BATCH, "b1");
        queue.add("c", Urgency.BATCH, "c1");
        queue.add("b", Urgency.BATCH, "b2");
        assertThat(queue.size()).isEqualTo(7);
        assertThat(drained()).containsExactly("a1", "b1", "c1", "a2", "b2", "a3", "a4");
    }

    @Test
    void servesPeopleFirst() {
        queue.add("a", Urgency.BATCH, "slow");
        queue.add("b", Urgency.INTERACTIVE, "first");
        queue.add("a", Urgency.INTERACTIVE, "second");
        assertThat(drained()).containsExactly("first", "second", "slow");
    }

    @Test
    void forgetsWhatIsTakenBack() {
        queue.add("a", Urgency.BATCH, "a1");
        queue.add("b", Urgency.BATCH, "b1");
        assertThat(queue.remove("a1")).isTrue();
        assertThat(queue.remove("a1")).isFalse();
        assertThat(drained()).containsExactly("b1");
    }
}
