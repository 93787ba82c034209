/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.util.OptionalDouble;

/** What earlier runs say about the time that a method takes. */
@FunctionalInterface
public interface RunTimes {

    /** Nothing was run before. */
    RunTimes UNKNOWN = analyser -> OptionalDouble.empty();

    /**
     * How fast a method was.
     *
     * @param analyser the id of the analyser
     * @return bytes of input by the second in its last run that took its time, empty if there was none
     */
    OptionalDouble bytesPerSecond(String analyser);
}
