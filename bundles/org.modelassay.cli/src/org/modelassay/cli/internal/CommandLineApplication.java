/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import org.modelassay.engine.ExitStatus;

/** The Equinox application {@code org.modelassay.cli.application}: runs one command and ends with its status. */
public final class CommandLineApplication implements IApplication {

    private final AtomicReference<@Nullable Interruption> running = new AtomicReference<>();

    /** {@return the exit status as an {@code Integer}} */
    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] words = arguments instanceof String[] given ? given : new String[0];
        try (Interruption interruption = new Interruption()) {
            running.set(interruption);
            int status = run(words, interruption);
            return write(status);
        } finally {
            running.set(null);
        }
    }

    private static int run(String[] words, Interruption interruption) {
        BundleContext bundle = FrameworkUtil.getBundle(CommandLineApplication.class).getBundleContext();
        ServiceReference<CommandLineService> reference = bundle.getServiceReference(CommandLineService.class);
        CommandLineService service = reference == null ? null : bundle.getService(reference);
        if (service == null) {
            System.err.println(
                    "error: this installation is incomplete, the command line found no engine; build it again");
            return ExitStatus.INTERNAL_ERROR.code();
        }
        return service.run(interruption.cancellation(), words);
    }

    private static int write(int status) {
        System.out.flush();
        System.err.flush();
        try {
            StatusFile.write(status);
            return status;
        } catch (IOException e) {
            System.err.println("error: the exit status cannot be written: " + e);
            return ExitStatus.INTERNAL_ERROR.code();
        }
    }

    @Override
    public void stop() {
        Interruption interruption = running.get();
        if (interruption != null) {
            interruption.stop();
        }
    }
}
