/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.worker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.engine.internal.run.EngineService;

/**
 * The Equinox application {@code org.modelassay.engine.worker}: runs analyses for another process of this installation,
 * and ends with it.
 *
 * <p>What analysers print goes to standard error, which the other process keeps within bounds; what they read is empty.
 */
public final class WorkerApplication implements IApplication {

    private static final int BROKEN = 13;
    private static final long GRACE = TimeUnit.SECONDS.toMillis(2);

    /** {@return the exit code as an {@code Integer}} */
    @Override
    public Object start(IApplicationContext context) throws IOException, InterruptedException {
        context.applicationRunning();
        FrameInput in = new FrameInput(System.in);
        FrameOutput out = new FrameOutput(new FileOutputStream(FileDescriptor.out));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        BundleContext bundle = FrameworkUtil.getBundle(WorkerApplication.class).getBundleContext();
        ServiceReference<AnalyserRegistry> registry = bundle.getServiceReference(AnalyserRegistry.class);
        ServiceReference<EngineService> engine = bundle.getServiceReference(EngineService.class);
        if (registry == null || engine == null) {
            System.err.println("this installation is incomplete, the worker found no engine");
            return BROKEN;
        }
        new WorkerLoop(bundle.getService(registry), bundle.getService(engine), in, out, WorkerApplication::leave)
                .serve();
        return EXIT_OK;
    }

    /** Nobody waits any more; what has not ended after a while would stay for ever. */
    private static void leave() {
        try {
            Thread.sleep(GRACE);
        } catch (InterruptedException _) {
            // then at once
        }
        Runtime.getRuntime().halt(0);
    }

    @Override
    public void stop() {
        // the end of the input ends the work
    }
}
