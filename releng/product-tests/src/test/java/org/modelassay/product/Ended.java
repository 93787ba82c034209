/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A command that has ended.
 *
 * @param status  its exit status
 * @param out     what it wrote to standard output
 * @param err     what it wrote to standard error
 * @param seconds how long it took
 */
record Ended(int status, String out, String err, double seconds) {

    /** Checks the status; on a difference, standard error says why. */
    Ended expect(int expected) {
        assertThat(status).as("exit status; standard error: " + err).isEqualTo(expected);
        return this;
    }

    /** Checks that there is one message about the input and nothing else that a person would not understand. */
    Ended expectOneMessage() {
        assertThat(err.lines().filter(line -> line.startsWith("error: "))).as(err).hasSize(1);
        assertThat(err).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(out).isEmpty();
        return this;
    }

    /** {@return standard output as JSON} */
    JsonNode json() throws JsonProcessingException {
        return new ObjectMapper().readTree(out);
    }
}
