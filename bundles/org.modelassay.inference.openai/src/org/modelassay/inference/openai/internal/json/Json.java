/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.openai.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * A value of JSON. Reading a member or element that is not there gives a value without content, so that a path can be
 * asked for in one go.
 */
public sealed interface Json {

    /** No value: {@code null}, or what is not there. */
    record Nothing() implements Json {
    }

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Truth(boolean value) implements Json {
    }

    /**
     * A number.
     *
     * @param value its value, a {@link Long} or a {@link Double}
     */
    record Numeral(Number value) implements Json {
    }

    /**
     * A text.
     *
     * @param value its characters
     */
    record Text(String value) implements Json {
    }

    /**
     * An array.
     *
     * @param elements the elements
     */
    record Array(List<Json> elements) implements Json {
    }

    /**
     * An object.
     *
     * @param members the members by name
     */
    record Members(Map<String, Json> members) implements Json {
    }

    /** No value. */
    Json NOTHING = new Nothing();

    /**
     * Reads one value.
     *
     * @param bytes UTF-8
     * @return the value
     * @throws IOException when the bytes are not exactly one value of JSON, or nest deeper than 64 levels
     */
    static Json read(byte[] bytes) throws IOException {
        try (JsonParser parser = Factory.create().createParser(bytes)) {
            return whole(parser);
        }
    }

    /**
     * Reads one value.
     *
     * @param in UTF-8, read to its end and not closed
     * @return the value
     * @throws IOException as {@link #read(byte[])}
     */
    static Json read(InputStream in) throws IOException {
        try (JsonParser parser = Factory.create().createParser(in)) {
            return whole(parser);
        }
    }

    private static Json whole(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonParseException(parser, "there is no value");
        }
        Json value = value(parser, first);
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something follows the value");
        }
        return value;
    }

    private static Json value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
        case START_OBJECT -> {
            Map<String, Json> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                members.put(name, value(parser, parser.nextToken()));
            }
            yield new Members(members);
        }
        case START_ARRAY -> {
            List<Json> elements = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                elements.add(value(parser, next));
            }
            yield new Array(elements);
        }
        case VALUE_STRING -> new Text(parser.getText());
        case VALUE_NUMBER_INT -> number(parser);
        case VALUE_NUMBER_FLOAT -> new Numeral(parser.getDoubleValue());
        case VALUE_TRUE -> new Truth(true);
        case VALUE_FALSE -> new Truth(false);
        default -> NOTHING;
        };
    }

    private static Json number(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? new Numeral(parser.getDoubleValue())
                : new Numeral(parser.getLongValue());
    }

    /**
     * A member.
     *
     * @param name its name
     * @return the member, or {@link #NOTHING}
     */
    default Json get(String name) {
        return this instanceof Members(Map<String, Json> members) ? members.getOrDefault(name, NOTHING) : NOTHING;
    }

    /**
     * The elements.
     *
     * @return the elements of an array; empty for everything else
     */
    default List<Json> elements() {
        return this instanceof Array(List<Json> elements) ? elements : List.of();
    }

    /**
     * The text.
     *
     * @return the characters of a text; nothing for everything else
     */
    default Optional<String> text() {
        return this instanceof Text(String value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * The number.
     *
     * @return the value of a number; nothing for everything else
     */
    default Optional<Double> number() {
        return this instanceof Numeral(Number value) ? Optional.of(value.doubleValue()) : Optional.empty();
    }

    /**
     * The whole number.
     *
     * @return the value of a number without fraction; nothing for everything else
     */
    default Optional<Long> integer() {
        return this instanceof Numeral(Long value) ? Optional.of(value) : Optional.empty();
    }

    /**
     * The truth value.
     *
     * @return true for {@code true} only
     */
    default boolean isTrue() {
        return this instanceof Truth(boolean value) && value;
    }

    /**
     * Whether there is a value.
     *
     * @return false for {@code null} and for what is not there
     */
    default boolean isPresent() {
        return !(this instanceof Nothing);
    }
}
