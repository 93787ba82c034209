/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.modelassay.inference.completion.KeySource;

/** Keys in the platform's secure storage, encrypted; they go nowhere but into requests. */
public final class SecureKeys implements KeySource {

    private static final String NODE = "org.modelassay/keys";

    /** Creates the service. */
    public SecureKeys() {
        // the storage is opened when it is asked
    }

    private static ISecurePreferences node() {
        return SecurePreferencesFactory.getDefault().node(NODE);
    }

    @Override
    public Optional<String> key(String name) {
        try {
            return Optional.ofNullable(node().get(name, null));
        } catch (StorageException e) {
            Platform.getLog(SecureKeys.class).warn("The secure storage does not open for the key " + name);
            return Optional.empty();
        }
    }

    /** The names of the keys. */
    static List<String> names() {
        return List.of(node().keys()).stream().sorted().toList();
    }

    /** Keeps a key. */
    static void put(String name, String key) throws StorageException, IOException {
        node().put(name, key, true);
        node().flush();
    }

    /** Forgets a key. */
    static void remove(String name) throws IOException {
        node().remove(name);
        node().flush();
    }
}
