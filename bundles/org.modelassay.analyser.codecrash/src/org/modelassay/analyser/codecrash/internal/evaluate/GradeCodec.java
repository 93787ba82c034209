/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.evaluate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.analyser.codecrash.answers.Grade;
import org.modelassay.analysis.UnitCodec;

/** Keeps the grades of some questions in the journal. */
public final class GradeCodec implements UnitCodec<List<List<Grade>>> {

    private static final int LONGEST = 1000;

    /** Creates the codec, which has no state. */
    public GradeCodec() {
        // nothing to set up
    }

    @Override
    public byte[] encode(List<List<Grade>> questions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(questions.size());
            for (List<Grade> grades : questions) {
                out.writeInt(grades.size());
                for (Grade grade : grades) {
                    out.writeByte(grade.mark().ordinal());
                    out.writeUTF(grade.reason().substring(0, Math.min(LONGEST, grade.reason().length())));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public List<List<Grade>> decode(byte[] payload) throws IOException {
        List<List<Grade>> questions = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                List<Grade> grades = new ArrayList<>();
                int samples = in.readInt();
                for (int j = 0; j < samples; j++) {
                    grades.add(new Grade(mark(in.readByte()), in.readUTF()));
                }
                questions.add(grades);
            }
        }
        return questions;
    }

    private static Grade.Mark mark(int ordinal) throws IOException {
        Grade.Mark[] marks = Grade.Mark.values();
        if (ordinal < 0 || ordinal >= marks.length) {
            throw new IOException("Not a grade: " + ordinal);
        }
        return marks[ordinal];
    }
}
