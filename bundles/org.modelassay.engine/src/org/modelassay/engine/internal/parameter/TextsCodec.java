/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.modelassay.engine.ParameterType;

/**
 * Lists of texts, separated by commas. Blanks around a text are dropped. A backslash keeps the character after it as it
 * is, and {@code \e} stands for an empty text.
 */
record TextsCodec() implements ValueCodec {

    private static final String EMPTY = "\\e";

    @Override
    public ParameterType type() {
        return ParameterType.TEXTS;
    }

    @Override
    public Object parse(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        Element element = new Element();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                texts.add(element.end());
            } else if (c == '\\') {
                i++;
                element.escaped(text, i);
            } else {
                element.plain(c);
            }
        }
        texts.add(element.end());
        return List.copyOf(texts);
    }

    @Override
    public String format(Object value) {
        return ((List<?>) value).stream().map(each -> escaped((String) each)).collect(Collectors.joining(","));
    }

    @Override
    public double measure(Object value) {
        return ((List<?>) value).size();
    }

    private static String escaped(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '\\' || i < start || i >= end) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** One text while it is read. */
    private static final class Element {

        private final StringBuilder text = new StringBuilder();
        private int kept;

        void plain(char c) {
            boolean isBlank = Character.isWhitespace(c);
            if (!isBlank || !text.isEmpty()) {
                text.append(c);
            }
            if (!isBlank) {
                kept = text.length();
            }
        }

        void escaped(String source, int index) {
            if (index >= source.length()) {
                throw new IllegalArgumentException();
            }
            if (source.charAt(index) != 'e') {
                text.append(source.charAt(index));
                kept = text.length();
            }
        }

        String end() {
            String result = text.substring(0, kept);
            text.setLength(0);
            kept = 0;
            return result;
        }
    }
}
