/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.codecrash.internal.question.Question;
import org.modelassay.analysis.UnitCodec;

/** Keeps outcomes in the journal: texts with their lengths. */
public final class OutcomeCodec implements UnitCodec<List<Outcome>> {

    /** Creates the codec, which has no state. */
    public OutcomeCodec() {
        // nothing to set up
    }

    @Override
    public byte[] encode(List<Outcome> outcomes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(outcomes.size());
            for (Outcome outcome : outcomes) {
                Question q = outcome.question();
                for (String text : List.of(q.taskId(), q.dataset(), q.code(), q.functionName(), q.functionCall(),
                        q.output(), q.test(), q.difficulty(), outcome.reason())) {
                    byte[] content = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(content.length);
                    out.write(content);
                }
                out.writeBoolean(outcome.validated());
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public List<Outcome> decode(byte[] payload) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                Question question =
                        new Question(text(in), text(in), text(in), text(in), text(in), text(in), text(in), text(in));
                outcomes.add(new Outcome(question, text(in), in.readBoolean()));
            }
        }
        return outcomes;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("A text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
