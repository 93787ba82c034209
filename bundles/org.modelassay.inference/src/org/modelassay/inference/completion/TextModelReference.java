/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.completion;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Which model: a directory of this machine, or an endpoint and the name of a model there. */
public sealed interface TextModelReference {

    /**
     * A model of this machine.
     *
     * @param directory its directory, as Hugging Face lays it out
     */
    record Local(Path directory) implements TextModelReference {

        @Override
        public String text() {
            return directory.toString();
        }
    }

    /**
     * A model behind an endpoint that speaks OpenAI's protocol.
     *
     * @param base  the address before {@code /completions}, such as {@code http://127.0.0.1:8000/v1}; without user,
     *              query and fragment; plain http on this machine only
     * @param model the name of the model there
     */
    record Endpoint(URI base, String model) implements TextModelReference {

        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

        /**
         * Checks the address.
         *
         * @throws IllegalArgumentException when it may not be used; the message says why
         */
        public Endpoint {
            String scheme = String.valueOf(base.getScheme()).toLowerCase(Locale.ROOT);
            String host = base.getHost();
            if (host == null || !scheme.equals("http") && !scheme.equals("https")) {
                throw new IllegalArgumentException("is no address of the form https://host/v1#model");
            }
            if (base.getRawUserInfo() != null || base.getRawQuery() != null || base.getRawFragment() != null) {
                throw new IllegalArgumentException("has a user, password, query or fragment, which are not sent; "
                        + "keys come from an environment variable");
            }
            if (scheme.equals("http") && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("is plain http to another machine, which everyone between can read; "
                        + "use https");
            }
            if (model.isBlank()) {
                throw new IllegalArgumentException("names no model; append # and its name");
            }
        }

        @Override
        public String text() {
            return base + "#" + model;
        }
    }

    /**
     * The reference as {@link #of} reads it.
     *
     * @return a path, or an address with the model's name behind {@code #}
     */
    String text();

    /**
     * Whether a text is the address of an endpoint, rather than a path.
     *
     * @param text any text
     * @return true when it begins with {@code http://} or {@code https://}
     */
    static boolean isEndpoint(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * Reads a reference.
     *
     * @param text a path, or {@code http(s)://host[:port]/path#model}
     * @return the reference; that a directory exists is not checked
     * @throws InvalidInputException when it is neither
     */
    static TextModelReference of(String text) throws InvalidInputException {
        try {
            return isEndpoint(text) ? endpoint(text) : new Local(Path.of(text));
        } catch (URISyntaxException e) {
            throw unusable(text, "is no address: " + e.getReason());
        } catch (InvalidPathException e) {
            throw unusable(text, "is no path: " + e.getReason());
        } catch (IllegalArgumentException e) {
            throw unusable(text, String.valueOf(e.getMessage()));
        }
    }

    private static Endpoint endpoint(String text) throws URISyntaxException {
        int mark = text.indexOf('#');
        String base = mark < 0 ? text : text.substring(0, mark);
        while (base.endsWith("/")) {
            base = base.substring(0, base.length() - 1);
        }
        return new Endpoint(new URI(base), mark < 0 ? "" : text.substring(mark + 1));
    }

    private static InvalidInputException unusable(String text, String message) {
        int user = text.indexOf('@');
        String shown = user < 0 ? text : "..." + text.substring(user);
        return new InvalidInputException(Diagnostic.error(Quoted.of(shown), message,
                "give a model's directory, or an address such as http://127.0.0.1:8000/v1#name"));
    }
}
