/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Misleading messages by the kind of place that they are wrong about. */
public final class Catalogue {

    /** The methods whose calls have messages of their own. */
    static final Set<String> METHODS =
            Set.of("append", "extend", "insert", "remove", "pop", "sort", "reverse", "update",
                    "add", "split", "join", "replace", "lower", "upper", "capitalize", "swapcase");

    private static final Set<String> PLACES = Set.of("input", "return", "variable", "operator", "loop", "conditional");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");

    private final Map<String, List<String>> messages;

    private Catalogue(Map<String, List<String>> messages) {
        this.messages = Map.copyOf(messages);
    }

    /**
     * The messages of this bundle.
     *
     * @return the catalogue
     * @throws IOException if the bundle is damaged
     */
    public static Catalogue own() throws IOException {
        try (InputStream in = Catalogue.class.getResourceAsStream("messages.txt")) {
            if (in == null) {
                throw new IOException("The messages are not in this installation");
            }
            return parse("messages.txt", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (InvalidInputException e) {
            throw new IOException(e);
        }
    }

    /**
     * Reads a catalogue: one message a line, its kind and a colon before it; empty lines and lines with # are left out.
     *
     * @param location what to call the text in diagnostics
     * @param text     the text
     * @return the catalogue
     * @throws InvalidInputException if a line has no known kind, or a kind has no message
     */
    public static Catalogue parse(String location, String text) throws InvalidInputException {
        Map<String, List<String>> messages = new HashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int colon = line.indexOf(':');
            String kind = colon < 0 ? "" : line.substring(0, colon).strip();
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!PLACES.contains(kind) && !METHODS.contains(kind)) {
                problems.add(
                        Diagnostic.error(location + ", line " + number, "does not start with a known kind of place",
                                "start with one of input, return, variable, operator, loop, conditional, or a method"));
                continue;
            }
            messages.computeIfAbsent(kind, _ -> new ArrayList<>()).add(line.substring(colon + 1).strip());
        }
        for (Set<String> kinds : List.of(PLACES, METHODS)) {
            kinds.stream().sorted().filter(kind -> !messages.containsKey(kind)).forEach(kind -> problems
                    .add(Diagnostic.error(location, "has no message for " + kind, "add at least one line")));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Catalogue(messages);
    }

    /**
     * The messages of a kind.
     *
     * @param kind the kind of place
     * @return the texts with their placeholders
     */
    public List<String> messages(String kind) {
        return List.copyOf(messages.getOrDefault(kind, List.of()));
    }

    /** A message with its placeholders filled in; unknown ones stay. */
    String draw(RandomGenerator random, String kind, Map<String, String> values) {
        String message = Draw.one(random, messages(kind));
        return PLACEHOLDER.matcher(message).replaceAll(match -> Matcher
                .quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}
