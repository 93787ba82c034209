/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of a match statement. */
public sealed interface Pattern extends Node {

    /**
     * Matches by equality.
     *
     * @param value the value
     */
    record Value(Expression value) implements Pattern {
    }

    /**
     * Matches by identity.
     *
     * @param value {@code None}, {@code True} or {@code False}
     */
    record Singleton(Literal value) implements Pattern {
    }

    /**
     * Matches a sequence.
     *
     * @param patterns one for each element
     */
    record Sequence(List<Pattern> patterns) implements Pattern {

        /** Copies the lists. */
        public Sequence {
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Matches a mapping.
     *
     * @param keys     the keys
     * @param patterns one for each key
     * @param rest     what captures the rest, {@code null} for none
     */
    record Mapping(List<Expression> keys, List<Pattern> patterns, @Nullable String rest) implements Pattern {

        /** Copies the lists. */
        public Mapping {
            keys = List.copyOf(keys);
            patterns = List.copyOf(patterns);
        }
    }

    /**
     * Matches an instance.
     *
     * @param type              the class
     * @param patterns          the positional patterns
     * @param attributes        the attributes
     * @param attributePatterns one for each attribute
     */
    record ClassPattern(Expression type, List<Pattern> patterns, List<String> attributes,
            List<Pattern> attributePatterns) implements Pattern {

        /** Copies the lists. */
        public ClassPattern {
            patterns = List.copyOf(patterns);
            attributes = List.copyOf(attributes);
            attributePatterns = List.copyOf(attributePatterns);
        }
    }

    /**
     * Matches the rest of a sequence.
     *
     * @param name what captures it, {@code null} for {@code _}
     */
    record Star(@Nullable String name) implements Pattern {
    }

    /**
     * Captures, or matches anything.
     *
     * @param pattern what must match, {@code null} for anything
     * @param name    what captures it, {@code null} for {@code _}
     */
    record As(@Nullable Pattern pattern, @Nullable String name) implements Pattern {
    }

    /**
     * Matches one of several.
     *
     * @param patterns the alternatives
     */
    record Or(List<Pattern> patterns) implements Pattern {

        /** Copies the lists. */
        public Or {
            patterns = List.copyOf(patterns);
        }
    }
}
