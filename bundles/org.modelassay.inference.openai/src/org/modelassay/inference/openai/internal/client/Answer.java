/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What an endpoint sent.
 *
 * @param status  the status of HTTP
 * @param headers the headers
 * @param body    the body
 */
record Answer(int status, HttpHeaders headers, byte[] body) {

    /** How long the endpoint asks us to wait: {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3). */
    Optional<Duration> retryAfter(Instant now) {
        return headers.firstValue("retry-after").map(String::strip).flatMap(value -> wait(value, now));
    }

    private static Optional<Duration> wait(String value, Instant now) {
        try {
            long millis = Math.round(Double.parseDouble(value) * 1000);
            return Optional.of(Duration.ofMillis(Math.max(0, millis)));
        } catch (NumberFormatException _) {
            // may be a date
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            Duration left = Duration.between(now, at);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
