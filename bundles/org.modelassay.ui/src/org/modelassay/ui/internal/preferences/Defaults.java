/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.modelassay.inference.OpenOptions;

/** The defaults of the preferences. */
public final class Defaults extends AbstractPreferenceInitializer {

    static final int RUNS = 2;

    /** For the platform. */
    public Defaults() {
        super();
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(Settings.NODE);
        node.putInt(Settings.THREADS, Runtime.getRuntime().availableProcessors());
        node.putInt(Settings.RUNS_AT_ONCE, RUNS);
        node.put(Settings.DEVICE, OpenOptions.DEFAULT.device());
        node.putInt(Settings.MODEL_MEMORY, 0);
        node.put(Settings.CACHE, "");
        node.putBoolean(Settings.MODELS_APART, true);
    }
}
