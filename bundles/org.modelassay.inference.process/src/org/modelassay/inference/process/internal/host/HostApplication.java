/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

import org.modelassay.inference.InferenceHosting;
import org.modelassay.inference.InferenceService;

/**
 * The Equinox application {@code org.modelassay.inference.process.host}: runs models for another process of this
 * installation, and ends with it.
 */
public final class HostApplication implements IApplication {

    /** {@return the exit code as an {@code Integer}} */
    @Override
    public Object start(IApplicationContext context) throws IOException {
        context.applicationRunning();
        InputStream in = System.in;
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        HostProcess.run(in, out, service());
        return EXIT_OK;
    }

    private static InferenceService service() throws IOException {
        BundleContext bundle = FrameworkUtil.getBundle(HostApplication.class).getBundleContext();
        try {
            Collection<ServiceReference<InferenceService>> found = bundle.getServiceReferences(InferenceService.class,
                    "(!(" + InferenceHosting.SERVICE_PROPERTY + "=*))");
            if (!found.isEmpty()) {
                return bundle.getService(found.iterator().next());
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new IOException("this installation runs no models");
    }

    @Override
    public void stop() {
        // the end of the input ends the work
    }
}
