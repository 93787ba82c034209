/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;

import org.modelassay.inference.InferenceException;

/**
 * The engine, loaded once per process and never unloaded.
 * <p>
 * Every thread that runs kernels must call {@link #prepareThread()} first, because the engine's settings are those of a
 * thread.
 */
public final class TorchEngine {

    private static final String PACKING = """
            def product(self, x: Tensor, w: Tensor) -> Tensor:
              return ops.prepacked.linear_clamp_run(x, ops.prepacked.linear_clamp_prepack(w, None, None, None))
            """;

    private final Engine engine;

    private final KernelGate gate = new KernelGate();

    private TorchEngine(Engine engine) {
        this.engine = engine;
    }

    /**
     * Loads the native libraries, offline, on the first call in a process.
     *
     * @param threads threads that a single kernel may use, from 1; the first call of a process decides
     * @return the engine
     * @throws InferenceException when the native libraries are missing or do not load
     */
    public static TorchEngine load(int threads) throws InferenceException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            setDefault("ai.djl.offline", "true");
            NativeFolder.choose();
            setDefault("OPT_OUT_TRACKING", "true");
            setDefault("ai.djl.pytorch.num_threads", Integer.toString(threads));
            setDefault("ai.djl.pytorch.num_interop_threads", "1");
            TorchEngine loaded = new TorchEngine(Engine.getEngine("PyTorch"));
            loaded.prepareThread();
            loaded.gate.closeAtTheEnd();
            return loaded;
        } catch (EngineException | LinkageError e) {
            throw new InferenceException("the native libraries of PyTorch do not load (is the feature "
                    + "org.modelassay.inference.native installed?): " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Readies the calling thread: no graph optimiser (it merges equal allocations), no gradients. */
    public void prepareThread() {
        JniUtils.setGraphExecutorOptimize(false);
        JniUtils.setGradMode(false);
    }

    /**
     * A new scope on the CPU's side; kernels move tensors to other devices themselves.
     *
     * @return the scope, to be closed
     */
    public TorchScope scope() {
        return new TorchScope((PtNDManager) engine.newBaseManager(Device.cpu()), gate);
    }

    /**
     * Whether it can lay matrices out in the order in which products read them, which not every build can.
     *
     * @return true for those that are packaged
     */
    public boolean packsMatrices() {
        try (TorchScope scope = scope()) {
            TorchModule.compile(scope, PACKING, new LinkedHashMap<>()).close();
            return true;
        } catch (InferenceException _) {
            return false;
        }
    }

    /**
     * The version that is packaged with the product, told without loading it.
     *
     * @return such as {@code 2.7.1 by DJL 0.35.1}; {@code of unknown version} when it is not packaged as usual
     */
    public static String packagedVersion() {
        try (InputStream file = Engine.class.getResourceAsStream("/pytorch-engine.properties")) {
            Properties versions = new Properties();
            if (file != null) {
                versions.load(file);
            }
            String library = versions.getProperty("pytorch_version");
            return library == null ? "of unknown version"
                    : library + " by DJL " + versions.getProperty("djl_version", "");
        } catch (IOException _) {
            return "of unknown version";
        }
    }

    /**
     * The version of the native library.
     *
     * @return such as {@code 2.7.1}
     */
    public String version() {
        return engine.getVersion();
    }

    /**
     * The devices of this machine that the engine sees.
     *
     * @return {@code cpu}, then {@code cuda:0} and so on
     */
    public List<String> devices() {
        return Stream.concat(Stream.of("cpu"), IntStream.range(0, engine.getGpuCount()).mapToObj(i -> "cuda:" + i))
                .toList();
    }

    private static void setDefault(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
