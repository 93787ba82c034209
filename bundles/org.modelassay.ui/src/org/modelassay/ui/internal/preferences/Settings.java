/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.inference.OpenOptions;

/** What people have set, or the defaults. */
public final class Settings {

    /** The node of the preferences. */
    static final String NODE = "org.modelassay.ui";
    static final String THREADS = "threads";
    static final String RUNS_AT_ONCE = "runsAtOnce";
    static final String DEVICE = "device";
    static final String MODEL_MEMORY = "modelMemoryGigabytes";
    static final String CACHE = "cacheDirectory";
    static final String MODELS_APART = "modelsInProcessOfTheirOwn";

    private static final String MEMORY_PROPERTY = "modelassay.inference.memoryBytes";
    private static final String CACHE_PROPERTY = "modelassay.cacheDirectory";

    private Settings() {
    }

    /**
     * How many units of one run work at once.
     *
     * @return at least 1
     */
    public static int threads() {
        return Math.max(1, service().getInt(NODE, THREADS, Runtime.getRuntime().availableProcessors(), null));
    }

    /**
     * How many runs work at once.
     *
     * @return at least 1
     */
    public static int runsAtOnce() {
        return Math.max(1, service().getInt(NODE, RUNS_AT_ONCE, Defaults.RUNS, null));
    }

    /**
     * How runs open models.
     *
     * @return the default with the chosen device
     */
    public static OpenOptions models() {
        OpenOptions usual = OpenOptions.DEFAULT;
        String device = service().getString(NODE, DEVICE, usual.device(), null).strip();
        return new OpenOptions(usual.computeType(), device.isEmpty() ? usual.device() : device, usual.client(),
                usual.urgency());
    }

    /**
     * Where the window opens models.
     *
     * @return a process of their own unless somebody has decided otherwise: native code that fails ends its process
     */
    public static InferenceHosting.Host modelHost() {
        return service().getBoolean(NODE, MODELS_APART, true, null) ? InferenceHosting.Host.OWN_PROCESS
                : InferenceHosting.Host.THIS_PROCESS;
    }

    /** Tells services that read system properties as they start; those that are given on the command line stay. */
    public static void apply() {
        int gigabytes = service().getInt(NODE, MODEL_MEMORY, 0, null);
        if (gigabytes > 0 && System.getProperty(MEMORY_PROPERTY) == null) {
            System.setProperty(MEMORY_PROPERTY, Long.toString(gigabytes * 1_000_000_000L));
        }
        if (System.getProperty(InferenceHosting.PROPERTY) == null) {
            System.setProperty(InferenceHosting.PROPERTY,
                    modelHost() == InferenceHosting.Host.OWN_PROCESS ? "process" : "in-process");
        }
        String cache = service().getString(NODE, CACHE, "", null).strip();
        if (!cache.isEmpty() && System.getProperty(CACHE_PROPERTY) == null) {
            System.setProperty(CACHE_PROPERTY, cache);
        }
    }

    private static IPreferencesService service() {
        return Platform.getPreferencesService();
    }
}
