/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.results.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;

/** Reads something in a job and shows it, or why it cannot be shown. */
public final class Loading {

    private Loading() {
    }

    /**
     * Something that is read from disk.
     *
     * @param <T> what it becomes
     */
    public interface Source<T> {

        /**
         * Reads it.
         *
         * @return what it became
         * @throws InvalidInputException if it is not what it should be
         * @throws IOException           if it cannot be read
         */
        T read() throws InvalidInputException, IOException;
    }

    /**
     * Starts to read.
     *
     * @param <T>    what is read
     * @param parent where the page stands; it is emptied first, and laid out at the end
     * @param what   what is read, for the reader
     * @param source how it is read, away from the window's thread
     * @param show   fills the parent with it
     */
    public static <T> void start(Composite parent, String what, Source<T> source, Consumer<T> show) {
        start(parent, what, source, show, () -> start(parent, what, source, show));
    }

    /**
     * Starts to read.
     *
     * @param <T>    what is read
     * @param parent where the page stands; it is emptied first, and laid out at the end
     * @param what   what is read, for the reader
     * @param source how it is read, away from the window's thread
     * @param show   fills the parent with it
     * @param again  what happens when it failed and the reader tries again
     */
    public static <T> void start(Composite parent, String what, Source<T> source, Consumer<T> show, Runnable again) {
        replace(parent, () -> MessagePage.reading(parent, "Reading " + what + "\u2026"));
        Job job = Job.create("Reading " + what, (ICoreRunnable) monitor -> {
            try {
                T content = source.read();
                later(parent, () -> show.accept(content));
            } catch (InvalidInputException e) {
                later(parent, () -> failed(parent, what, e.diagnostics(), again));
            } catch (IOException | RuntimeException e) {
                String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                later(parent, () -> failed(parent, what, List.of(Diagnostic.error(what, message, "")), again));
            }
        });
        job.schedule();
    }

    private static void failed(Composite parent, String what, List<Diagnostic> diagnostics, Runnable again) {
        String title = Character.toUpperCase(what.charAt(0)) + what.substring(1) + " cannot be opened";
        MessagePage.failure(parent, title, diagnostics, again);
    }

    private static void later(Composite parent, Runnable fill) {
        parent.getDisplay().asyncExec(() -> {
            if (!parent.isDisposed()) {
                replace(parent, fill);
            }
        });
    }

    private static void replace(Composite parent, Runnable fill) {
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
        fill.run();
        parent.layout(true, true);
    }
}
