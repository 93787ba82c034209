/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.presentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Study;

/**
 * A study that is being edited: its content, its file, and everything that was done to it since it was opened. Changes
 * are made through {@link #edit} only, so that each can be undone. For one thread.
 */
public final class StudyDocument {

    private static final long MERGE_NANOS = 2_000_000_000L;

    private final Path file;
    private final BasicCommandStack stack = new BasicCommandStack();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Study study;
    private byte[] onDisk;
    private long lastEdit;
    private boolean quiet;

    private StudyDocument(Path file) throws InvalidInputException, IOException {
        this.file = file;
        this.onDisk = Files.readAllBytes(file);
        this.study = new StudyReader().read(file);
        stack.addCommandStackListener(event -> changed());
    }

    /**
     * Opens a study.
     *
     * @param file its file
     * @return the document
     * @throws InvalidInputException if the file is not a study, with every problem found
     * @throws IOException           if it cannot be read
     */
    public static StudyDocument open(Path file) throws InvalidInputException, IOException {
        return new StudyDocument(file);
    }

    /**
     * The file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }

    /**
     * The content; another object after {@link #reload}.
     *
     * @return the study, not to be changed but through {@link #edit}
     */
    public Study study() {
        return study;
    }

    /**
     * Changes the study.
     *
     * @param what   what is done, for the undo menu
     * @param change does it
     */
    public void edit(String what, Runnable change) {
        edit(what, "", change);
    }

    /**
     * Changes the study. Changes with the same key that follow each other quickly are undone together, as typing is.
     *
     * @param what   what is done, for the undo menu
     * @param key    says what is being changed; empty for a change that stands alone
     * @param change sets a value, whatever it was
     */
    public void edit(String what, String key, Runnable change) {
        Command last = stack.getUndoCommand();
        boolean typing = !key.isEmpty() && last instanceof Edit edit && edit.key.equals(key) && stack.isSaveNeeded()
                && System.nanoTime() - lastEdit < MERGE_NANOS;
        quiet = true;
        try {
            if (typing) {
                stack.undo();
            }
            stack.execute(new Edit(study, what, key, change));
        } finally {
            quiet = false;
        }
        lastEdit = System.nanoTime();
        changed();
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    /** Makes the change that was taken back, if there is one. */
    public void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    /**
     * What {@link #undo} would take back.
     *
     * @return a few words, or {@code null} if there is nothing
     */
    public @Nullable String undoLabel() {
        return stack.canUndo() ? stack.getUndoCommand().getLabel() : null;
    }

    /**
     * What {@link #redo} would make again.
     *
     * @return a few words, or {@code null} if there is nothing
     */
    public @Nullable String redoLabel() {
        return stack.canRedo() ? stack.getRedoCommand().getLabel() : null;
    }

    /**
     * Whether the file says something else.
     *
     * @return {@code true} if there is something to save
     */
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written; it is then as it was
     */
    public void save() throws IOException {
        new StudyWriter().write(file, study);
        onDisk = Files.readAllBytes(file);
        stack.saveIsDone();
        changed();
    }

    /**
     * Whether somebody else has written the file since it was read or saved here.
     *
     * @return {@code true} if it was changed, {@code false} if not or if it cannot be read
     */
    public boolean changedOnDisk() {
        try {
            return !Arrays.equals(onDisk, Files.readAllBytes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps what is edited here although the file was changed; saving will overwrite it. */
    public void keep() {
        try {
            onDisk = Files.readAllBytes(file);
        } catch (IOException e) {
            onDisk = new byte[0];
        }
    }

    /**
     * Reads the file again and forgets what was done.
     *
     * @throws InvalidInputException if the file is not a study any more; the document is then as it was
     * @throws IOException           if it cannot be read; the document is then as it was
     */
    public void reload() throws InvalidInputException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        study = new StudyReader().read(file);
        onDisk = bytes;
        quiet = true;
        stack.flush();
        stack.saveIsDone();
        quiet = false;
        changed();
    }

    private void changed() {
        if (!quiet) {
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * The study as {@link #save} would write it.
     *
     * @return XMI
     * @throws IOException if there is no place for a temporary file
     */
    public String source() throws IOException {
        Path temporary = Files.createTempFile("study", ".assay");
        try {
            new StudyWriter().write(temporary, study);
            return Files.readString(temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Replaces the content by what a text says, as one change.
     *
     * @param source XMI
     * @throws InvalidInputException if it is not a study, with every problem found; nothing is changed
     * @throws IOException           if there is no place for a temporary file
     */
    public void source(String source) throws InvalidInputException, IOException {
        Path temporary = Files.createTempFile("study", ".assay");
        try {
            Files.writeString(temporary, source);
            Study other = new StudyReader().read(temporary);
            edit("edit source", () -> StudyEdits.replace(study, other));
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Asks to be told of changes.
     *
     * @param listener called after each change, save, undo and redo
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Takes the wish back.
     *
     * @param listener one that was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static final class Edit extends ChangeCommand {

        private final String key;
        private final Runnable change;

        Edit(Study study, String what, String key, Runnable change) {
            super(study);
            setLabel(what);
            this.key = key;
            this.change = change;
        }

        @Override
        protected void doExecute() {
            change.run();
        }
    }
}
