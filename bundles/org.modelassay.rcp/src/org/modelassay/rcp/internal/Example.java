/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.rcp.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.modelassay.cli.internal.quickstart.TrainedQuickstart;
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.ui.ExampleStudy;

/** The quickstart of the command line, offered to the workbench. */
public final class Example implements ExampleStudy {

    private final TrainedQuickstart quickstart = new TrainedQuickstart();

    /** Creates the service. */
    public Example() {
        // nothing to set up
    }

    @Override
    public Path create(Path directory, Progress progress, Cancellation cancellation) throws IOException {
        try {
            return quickstart.generate(directory, progress, cancellation);
        } catch (InvalidInputException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public long bytes() {
        return quickstart.bytes();
    }
}
