/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.modelassay.cli.internal.console.Console;
import org.modelassay.common.Diagnostic;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.BrokenAnalyserException;
import org.modelassay.engine.ExitStatus;
import org.modelassay.inference.AdmissionException;
import org.modelassay.inference.InferenceException;

/**
 * Says what went wrong in one message and decides on the exit status; a stack trace goes to a file, never to a person.
 *
 * @param console where the message goes
 */
record Failures(Console console) {

    /**
     * Handles whatever a command threw.
     *
     * @param failure the exception or error
     * @return the exit status for it
     */
    ExitStatus handle(Throwable failure) {
        return switch (failure) {
        case InvalidInputException e -> {
            console.say(e);
            yield ExitStatus.BAD_INPUT;
        }
        case CancellationException _ -> {
            console.say("cancelled");
            yield ExitStatus.CANCELLED;
        }
        case AdmissionException e -> refused("", String.valueOf(e.getMessage()));
        case InferenceException e -> internal(e, String.valueOf(e.getMessage()));
        case BrokenAnalyserException e -> internal(e, e.getMessage());
        case InvalidPathException e -> refused(e.getInput(), "this is not a path: " + e.getReason());
        case NoSuchFileException e -> refused(e.getFile(), "there is no such file or directory");
        case AccessDeniedException e -> refused(e.getFile(), "the permission to read or write it is missing");
        case NotDirectoryException e -> refused(e.getFile(), "this is not a directory");
        case FileAlreadyExistsException e -> refused(e.getFile(), "a file of this name is in the way");
        case FileSystemException e -> internal(e, e.getMessage());
        case IOException e -> internal(e, e.getMessage());
        case OutOfMemoryError e -> internal(e, "the memory is used up; allow more with the option -Xmx of Java");
        default -> internal(failure, failure.toString());
        };
    }

    private ExitStatus refused(String file, String message) {
        console.say(Diagnostic.error(file, message, ""));
        return ExitStatus.BAD_INPUT;
    }

    private ExitStatus internal(Throwable failure, String message) {
        console.say("internal error: " + message + trace(failure));
        return ExitStatus.INTERNAL_ERROR;
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        try {
            Path file = Files.createTempFile(logs(), "assay-error-", ".log");
            Files.writeString(file, text.toString());
            return " (details in " + file + ")";
        } catch (IOException _) {
            return "";
        }
    }

    /** Where the script keeps logs; the folder for temporary files without it. */
    private static Path logs() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return Files.createDirectories(Path.of(System.getProperty("modelassay.logs", temporary.toString())));
        } catch (IOException _) {
            return temporary;
        }
    }
}
