/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.fingerprint.internal.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The first token that each member of a coalition answers to each question.
 *
 * @param members tokens by member and question
 * @param merged  tokens of the model of mean weights, by question
 */
record Replies(List<int[]> members, int[] merged) {

    /** No answer. */
    static final int NONE = -1;

    /** What the coalition answers to each question. */
    int[] of(Answering answering, double probability, RandomGenerator random) {
        return switch (answering) {
        case MERGED -> merged.clone();
        case OPTIMAL -> hidden(probability);
        case MAJORITY, MINORITY, REFUSAL -> IntStream.range(0, merged.length)
                .map(question -> single(answering, question, random)).toArray();
        };
    }

    private int[] at(int question) {
        return members.stream().mapToInt(each -> each[question]).toArray();
    }

    private static long votes(int[] said, int token) {
        return Arrays.stream(said).filter(each -> each == token).count();
    }

    private int single(Answering answering, int question, RandomGenerator random) {
        int[] said = at(question);
        if (votes(said, said[0]) == said.length) {
            return said[0];
        }
        if (answering == Answering.REFUSAL) {
            return NONE;
        }
        int[] different = Arrays.stream(said).distinct().toArray();
        List<Integer> best = new ArrayList<>();
        for (int token : different) {
            long votes = votes(said, token);
            long leading = best.isEmpty() ? votes : votes(said, best.getFirst());
            boolean better = answering == Answering.MAJORITY ? votes > leading : votes < leading;
            if (better) {
                best.clear();
            }
            if (better || votes == leading) {
                best.add(token);
            }
        }
        return best.get(random.nextInt(best.size()));
    }

    /** The coalition cannot tell which common answers are fingerprints, and takes their expected number. */
    private int[] hidden(double probability) {
        int[] answers = IntStream.range(0, merged.length)
                .map(question -> votes(at(question), at(question)[0]) == members.size() ? at(question)[0] : NONE)
                .toArray();
        long left = Math.round(merged.length * Math.pow(probability, members.size())) * (members.size() - 2);
        boolean any = true;
        while (left > 0 && any) {
            any = false;
            for (int member = 0; member < members.size() && left > 0; member++) {
                int question = alone(member, answers);
                if (question >= 0) {
                    answers[question] = members.get(member)[question];
                    left--;
                    any = true;
                }
            }
        }
        return answers;
    }

    /** The next question not yet answered to which a member alone differs from all others, who agree; or -1. */
    private int alone(int member, int... answers) {
        for (int question = 0; question < answers.length; question++) {
            int[] said = at(question);
            int own = said[member];
            int other = said[member == 0 ? 1 : 0];
            if (answers[question] == NONE && votes(said, own) == 1 && votes(said, other) == said.length - 1) {
                return question;
            }
        }
        return -1;
    }
}
