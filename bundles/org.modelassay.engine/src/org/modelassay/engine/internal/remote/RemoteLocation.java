/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Where a model comes from. Each kind fixes the content: by its SHA-256 digest, or by the hash of a revision. */
sealed interface RemoteLocation {

    /** The kinds of locations that are no paths. An address with a fragment is one of a service, not of a file. */
    Pattern SCHEME = Pattern.compile("https?:[^#]*|(hf|maven):.*", Pattern.DOTALL);

    /**
     * A file on the web.
     *
     * @param uri    its address
     * @param sha256 the digest of its content: 64 hexadecimal digits
     */
    record Web(URI uri, String sha256) implements RemoteLocation {
    }

    /**
     * A model of the Hugging Face hub.
     *
     * @param owner    who published it
     * @param name     what it is called
     * @param revision the hash of a commit: 40 hexadecimal digits
     */
    record Hub(String owner, String name, String revision) implements RemoteLocation {
    }

    /**
     * An artifact of a Maven repository.
     *
     * @param path   where it lies in a repository
     * @param sha256 the digest of its content: 64 hexadecimal digits
     */
    record Maven(String path, String sha256) implements RemoteLocation {
    }

    /**
     * Reads a location.
     *
     * @param where    what messages call it
     * @param location {@code https://...}, {@code hf:owner/name@revision} or
     *                 {@code maven:group:artifact:version[:type[:classifier]]}
     * @param digest   {@code sha256:} and 64 hexadecimal digits; may be empty for a revision of the hub
     * @return the location
     * @throws InvalidInputException if it is of another form
     */
    static RemoteLocation of(String where, String location, String digest) throws InvalidInputException {
        if (location.startsWith("hf:")) {
            return hub(where, location);
        }
        Matcher matcher = Pattern.compile("sha256:([0-9a-f]{64})").matcher(digest.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw refused(where, digest.isEmpty() ? "has no digest, so that nobody knows what " + Quoted.of(location)
                    + " is" : "has a digest of another form: " + Quoted.of(digest),
                    "add digest=\"sha256:...\" with the 64 hexadecimal digits that sha256sum prints");
        }
        return location.startsWith("maven:") ? new Maven(path(where, location), matcher.group(1))
                : new Web(address(where, location), matcher.group(1));
    }

    private static Hub hub(String where, String location) throws InvalidInputException {
        String part = "[A-Za-z0-9][A-Za-z0-9._-]{0,95}";
        Matcher matcher = Pattern.compile("hf:(" + part + ")/(" + part + ")@([0-9a-f]{40})").matcher(location);
        if (!matcher.matches() || location.contains("..")) {
            throw refused(where, Quoted.of(location) + " names no revision of a model",
                    "write hf:owner/name@ and the 40 digits of a commit; a branch may change");
        }
        return new Hub(matcher.group(1), matcher.group(2), matcher.group(3));
    }

    private static String path(String where, String location) throws InvalidInputException {
        String part = "[A-Za-z0-9_][A-Za-z0-9._-]*";
        Matcher matcher = Pattern.compile("maven:(%1$s):(%1$s):(%1$s)(?::(%1$s))?(?::(%1$s))?".formatted(part))
                .matcher(location);
        if (!matcher.matches() || location.contains("..")) {
            throw refused(where, Quoted.of(location) + " is no artifact",
                    "write maven:group:artifact:version, then :type and :classifier where needed");
        }
        String type = matcher.group(4) == null ? "safetensors" : matcher.group(4);
        String classifier = matcher.group(5) == null ? "" : "-" + matcher.group(5);
        return matcher.group(1).replace('.', '/') + "/" + matcher.group(2) + "/" + matcher.group(3) + "/"
                + matcher.group(2) + "-" + matcher.group(3) + classifier + "." + type;
    }

    private static URI address(String where, String location) throws InvalidInputException {
        try {
            URI uri = new URI(location);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                throw refused(where, Quoted.of(location) + " is no address of a file", "write https://host/path");
            }
            if (!isSafe(uri)) {
                throw refused(where, "anybody on the way can change what http delivers", "use https");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw refused(where, Quoted.of(location) + " is no address: " + e.getReason(), "write blanks as %20");
        }
    }

    /** Whether nobody else can listen: encrypted, or within this machine. */
    static boolean isSafe(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") && isLoopback(uri.getHost());
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null && Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private static InvalidInputException refused(String where, String message, String remedy) {
        return new InvalidInputException(Diagnostic.error(where, message, remedy));
    }
}
