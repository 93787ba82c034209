/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.verify;

import org.modelassay.analyser.fingerprint.ledger.Fingerprint;
import org.modelassay.analyser.fingerprint.ledger.Outcome;
import org.modelassay.inference.completion.Completion;
import org.modelassay.inference.completion.Completion.Finish;

/** Whether a text is an agreed answer. */
public final class AnswerMatch {

    private AnswerMatch() {
    }

    /**
     * Judges an answer. White space around it does not count; more text may follow after a character that is neither
     * letter nor digit.
     *
     * @param fingerprint what was asked
     * @param answer      what came back
     * @return a match, a miss or a refusal
     */
    public static Outcome of(Fingerprint fingerprint, Completion answer) {
        String text = answer.text().strip();
        if (fingerprint.responses().stream().anyMatch(response -> begins(text, response.text().strip()))) {
            return Outcome.MATCH;
        }
        return answer.finish() == Finish.FILTERED || text.isEmpty() ? Outcome.REFUSED : Outcome.MISS;
    }

    private static boolean begins(String text, String agreed) {
        return text.startsWith(agreed)
                && (text.length() == agreed.length() || !Character.isLetterOrDigit(text.charAt(agreed.length())));
    }
}
