/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.decoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.modelassay.inference.generation.Generation;
import org.modelassay.inference.generation.Generation.Finish;
import org.modelassay.inference.generation.GenerationRequest;
import org.modelassay.inference.generation.Piece;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.text.Tokenizer.SpecialTokens;

/** One continuation as far as it is written. */
final class Writing {

    private static final char INCOMPLETE = '\ufffd';

    private final GenerationRequest request;

    private final Optional<Tokenizer> tokenizer;

    private final TokenChooser chooser;

    private final List<Double> logProbabilities = new ArrayList<>();

    private TokenIds all;

    private Optional<Finish> finish = Optional.empty();

    private int toldTokens;

    private int toldText;

    Writing(GenerationRequest request, Optional<Tokenizer> tokenizer) {
        this.request = request;
        this.tokenizer = tokenizer;
        this.chooser = new TokenChooser(request.sampling());
        this.all = request.prompt();
    }

    GenerationRequest request() {
        return request;
    }

    TokenChooser chooser() {
        return chooser;
    }

    /** Prompt and new tokens. */
    TokenIds all() {
        return all;
    }

    int last() {
        return all.get(all.size() - 1);
    }

    boolean isDone() {
        return finish.isPresent();
    }

    void add(Choice next) {
        logProbabilities.add(next.logProbability());
        all = all.then(TokenIds.of(next.token()));
        finish = finishNow();
    }

    private Optional<Finish> finishNow() {
        if (request.stopTokens().contains(last())) {
            return Optional.of(Finish.STOP_TOKEN);
        }
        if (!request.stopStrings().isEmpty()) {
            String text = newText().orElse("");
            if (request.stopStrings().stream().anyMatch(text::contains)) {
                return Optional.of(Finish.STOP_STRING);
            }
        }
        boolean full = logProbabilities.size() >= request.maximumTokens();
        return full ? Optional.of(Finish.LENGTH) : Optional.empty();
    }

    Generation result() {
        return new Generation(newTokens(), logProbabilities, finish.orElse(Finish.LENGTH), text());
    }

    /** What was not told before. */
    Piece piece(int sequence) {
        String text = text().orElse("");
        int end = Math.max(toldText, isDone() ? text.length() : certain(text));
        Piece piece = new Piece(sequence, newTokens().slice(toldTokens, logProbabilities.size()),
                logProbabilities.subList(toldTokens, logProbabilities.size()), text.substring(toldText, end), finish);
        toldTokens = logProbabilities.size();
        toldText = end;
        return piece;
    }

    private TokenIds newTokens() {
        return all.slice(request.prompt().size(), all.size());
    }

    /** The length of the text that later tokens cannot change. */
    private int certain(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == INCOMPLETE) {
            end--;
        }
        int held = 0;
        for (String stop : request.stopStrings()) {
            for (int length = Math.min(stop.length() - 1, end); length > held; length--) {
                if (text.startsWith(stop.substring(0, length), end - length)) {
                    held = length;
                }
            }
        }
        return end - held;
    }

    private Optional<String> text() {
        return newText().map(text -> {
            int end = text.length();
            for (String stop : request.stopStrings()) {
                int at = text.indexOf(stop);
                end = at >= 0 && at < end ? at : end;
            }
            return text.substring(0, end);
        });
    }

    private Optional<String> newText() {
        return tokenizer.map(known -> {
            String before = known.decode(request.prompt(), SpecialTokens.NONE);
            String after = known.decode(all, SpecialTokens.NONE);
            int common = 0;
            while (common < before.length() && common < after.length()
                    && before.charAt(common) == after.charAt(common)) {
                common++;
            }
            return after.substring(common);
        });
    }
}
