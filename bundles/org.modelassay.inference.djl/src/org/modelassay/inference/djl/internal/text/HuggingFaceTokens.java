/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.inference.text.Encoding;
import org.modelassay.inference.text.TokenIds;
import org.modelassay.inference.text.TokenSpan;
import org.modelassay.inference.text.Tokenizer;

/** A tokenizer read from a {@code tokenizer.json}, run by Hugging Face's own library. */
public final class HuggingFaceTokens implements Tokenizer, AutoCloseable {

    private static final Map<String, String> OPTIONS = Map.of("truncation", "false", "padding", "false", "maxLength",
            Integer.toString(Integer.MAX_VALUE), "modelMaxLength", Integer.toString(Integer.MAX_VALUE));

    private final HuggingFaceTokenizer tokenizer;

    private HuggingFaceTokens(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /**
     * Reads a tokenizer.
     *
     * @param file a {@code tokenizer.json}
     * @return the tokenizer
     * @throws InvalidInputException when the file is no tokenizer
     */
    public static HuggingFaceTokens read(Path file) throws InvalidInputException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HuggingFaceTokenizer.class.getClassLoader());
        try {
            return new HuggingFaceTokens(HuggingFaceTokenizer.newInstance(file, OPTIONS));
        } catch (IOException | RuntimeException e) {
            throw new InvalidInputException(Diagnostic.error(file.toString(),
                    "The tokenizer cannot be read: " + e.getMessage(),
                    "Check that the file is complete; fetch it again from where the model came from."), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Encoding encode(String text, SpecialTokens special) {
        ai.djl.huggingface.tokenizers.Encoding encoding = tokenizer.encode(text, special == SpecialTokens.ADD, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        CodePoints points = new CodePoints(text);
        List<TokenSpan> places = new ArrayList<>(ids.length);
        int last = 0;
        for (int i = 0; i < ids.length; i++) {
            CharSpan span = spans[i];
            if (span == null) {
                places.add(new TokenSpan(last, last));
            } else {
                last = points.unit(span.getEnd());
                places.add(new TokenSpan(points.unit(span.getStart()), last));
            }
        }
        return new Encoding(TokenIds.of(toInts(ids)), places);
    }

    @Override
    public String decode(TokenIds ids, SpecialTokens special) {
        long[] numbers = new long[ids.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ids.get(i);
        }
        return tokenizer.decode(numbers, special == SpecialTokens.NONE);
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    private static int[] toInts(long[] ids) {
        int[] result = new int[ids.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = Math.toIntExact(ids[i]);
        }
        return result;
    }
}
