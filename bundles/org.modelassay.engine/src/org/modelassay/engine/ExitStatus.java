/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How a command ends, for scripts. */
public enum ExitStatus {
    /** Done, and every expectation met. */
    MET(0),
    /** Done, and an expectation was not met. */
    NOT_MET(1),
    /** Bad input or usage. */
    BAD_INPUT(2),
    /** An internal error, of the product or of a plug-in. */
    INTERNAL_ERROR(3),
    /** Cancelled by the user. */
    CANCELLED(4),
    /** No result to judge. */
    INCONCLUSIVE(5);

    private static final List<ExitStatus> GRAVEST_FIRST =
            List.of(CANCELLED, INTERNAL_ERROR, BAD_INPUT, NOT_MET, INCONCLUSIVE, MET);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /**
     * The exit code of the process.
     *
     * @return 0 to 5
     */
    public int code() {
        return code;
    }

    /**
     * The status of a command that did several runs: the first that occurs of cancelled, internal error, bad input, not
     * met, inconclusive, met. Without any run there is nothing to judge: inconclusive.
     *
     * @param statuses one for each run
     * @return the status of them all
     */
    public static ExitStatus of(Collection<ExitStatus> statuses) {
        return statuses.stream().min(Comparator.comparingInt(GRAVEST_FIRST::indexOf)).orElse(INCONCLUSIVE);
    }
}
