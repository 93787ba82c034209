/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;

import org.modelassay.ui.Dialogs;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Answers the questions of the workbench, and remembers them. */
final class FakeDialogs implements Dialogs, AutoCloseable {

    final List<String> asked = new ArrayList<>();
    boolean answer = true;
    Optional<Path> path = Optional.empty();
    private final ServiceRegistration<Dialogs> registration;

    FakeDialogs() {
        Dictionary<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, Integer.valueOf(100));
        registration = FrameworkUtil.getBundle(FakeDialogs.class).getBundleContext().registerService(Dialogs.class,
                this, first);
    }

    @Override
    public Optional<Path> directory(String title) {
        asked.add(title);
        return path;
    }

    @Override
    public Optional<Path> file(String title, String pattern) {
        asked.add(title);
        return path;
    }

    @Override
    public boolean confirm(String title, String question, String yes) {
        asked.add(title);
        return answer;
    }

    @Override
    public void tell(String title, String message) {
        asked.add(title + ": " + message);
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
