/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The questions that stop the user: a service, so that a test with a higher ranking can answer them. Called in the user
 * interface's thread.
 */
public interface Dialogs {

    /**
     * Asks for a directory.
     *
     * @param title what it is for
     * @return the directory, empty when the user thought better of it
     */
    Optional<Path> directory(String title);

    /**
     * Asks for a file that exists.
     *
     * @param title   what it is for
     * @param pattern such as {@code *.safetensors}
     * @return the file, empty when the user thought better of it
     */
    Optional<Path> file(String title, String pattern);

    /**
     * Asks whether to do something that cannot be undone.
     *
     * @param title    in a few words
     * @param question a sentence or two
     * @param yes      what the button that does it says
     * @return whether to do it
     */
    boolean confirm(String title, String question, String yes);

    /**
     * Tells what could not be done.
     *
     * @param title   in a few words
     * @param message what went wrong and what to do
     */
    void tell(String title, String message);
}
