/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.checkpoint.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.modelassay.checkpoint.CheckpointException;
import org.modelassay.checkpoint.CheckpointException.Kind;
import org.modelassay.common.Quoted;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/**
 * JSON of unknown origin, token by token: UTF-8 is checked strictly, names are unique, nesting and lengths are limited,
 * and every failure is a refusal that names the file.
 */
final class StrictJson implements AutoCloseable {

    private static final String DUPLICATE = "Duplicate";

    private final String place;
    private final JsonParser parser;

    private StrictJson(String place, JsonParser parser) {
        this.place = place;
        this.parser = parser;
    }

    /** JSON as the standard has it, nested no deeper than a header is. */
    static StrictJson header(String place, InputStream bytes) throws IOException {
        return open(place, bytes, factory(4).build());
    }

    /** JSON as Python writes it: NaN and infinities are numbers. */
    static StrictJson python(String place, InputStream bytes) throws IOException {
        return open(place, bytes, factory(32).enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build());
    }

    private static JsonFactoryBuilder factory(int depth) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(depth).maxNumberLength(400)
                        .maxNameLength(Limits.NAME_LENGTH).maxStringLength(Limits.TEXT_LENGTH).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES);
    }

    private static StrictJson open(String place, InputStream bytes, JsonFactory factory) throws IOException {
        InputStreamReader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
        return new StrictJson(place, factory.createParser(text));
    }

    /** Moves to the next token, which is null at the end. */
    @Nullable
    JsonToken next() throws CheckpointException, IOException {
        return guarded(parser::nextToken);
    }

    /** Moves to the next token, which must be of one kind. */
    void expect(JsonToken wanted, Kind kind, String what) throws CheckpointException, IOException {
        if (next() != wanted) {
            throw new CheckpointException(kind, place, what);
        }
    }

    /** The next name of the object that is being read, or null at its end. */
    @Nullable
    String nextName() throws CheckpointException, IOException {
        JsonToken token = next();
        return token == JsonToken.FIELD_NAME ? guarded(parser::currentName) : null;
    }

    /** The text of the current token, as written. */
    String text() throws CheckpointException, IOException {
        String text = guarded(parser::getText);
        return text == null ? "" : text;
    }

    /** The current whole number, or a negative one when it does not fit 63 bits. */
    long wholeNumber() throws CheckpointException, IOException {
        Long number = guarded(() -> switch (parser.getNumberType()) {
        case INT, LONG -> parser.getLongValue();
        case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> -1L;
        });
        return number == null ? -1 : number;
    }

    /** Whether the current whole number fits 63 bits and a sign. */
    boolean fitsLong() throws CheckpointException, IOException {
        return Boolean.TRUE.equals(guarded(() -> parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER));
    }

    /** The current number. */
    double number() throws CheckpointException, IOException {
        Double number = guarded(parser::getDoubleValue);
        return number == null ? Double.NaN : number;
    }

    /** Passes over the value that begins with the current token. */
    void skip() throws CheckpointException, IOException {
        guarded(parser::skipChildren);
    }

    /** Accepts nothing but blanks from here on. */
    void expectEnd() throws CheckpointException, IOException {
        if (next() != null) {
            throw new CheckpointException(Kind.NOT_JSON, place, "something follows the JSON object");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private <T> @Nullable T guarded(Step<T> step) throws CheckpointException, IOException {
        try {
            return step.run();
        } catch (CharacterCodingException _) {
            throw new CheckpointException(Kind.NOT_UTF8, place, "is not valid UTF-8");
        } catch (StreamConstraintsException e) {
            throw new CheckpointException(Kind.LIMIT_EXCEEDED, place, message(e.getOriginalMessage()));
        } catch (JsonParseException e) {
            String message = message(e.getOriginalMessage());
            Kind kind = message.startsWith(DUPLICATE) ? Kind.DUPLICATE_KEY : Kind.NOT_JSON;
            throw new CheckpointException(kind, place,
                    kind == Kind.NOT_JSON ? "is not JSON: " + message : "holds one name twice: " + message);
        }
    }

    private static String message(@Nullable String original) {
        String text = Quoted.escape(original == null ? "" : original);
        return text.length() > 240 ? text.substring(0, 240) + "..." : text;
    }

    @FunctionalInterface
    private interface Step<T> {
        @Nullable
        T run() throws IOException;
    }
}
