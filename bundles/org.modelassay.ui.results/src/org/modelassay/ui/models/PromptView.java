/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.CancellationSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.ui.charts.Named;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.results.internal.FolderDialogs;
import org.modelassay.ui.results.internal.Loading;

/** Type a text and see what a model makes of it: tokens, predictions, continuation, layers and heads. */
public final class PromptView extends ViewPart {

    private static final int COLUMNS = 4;

    private @Nullable Text directory;
    private @Nullable Text prompt;
    private @Nullable Composite area;
    private @Nullable PromptOptions options;
    private @Nullable Button cancel;
    private CancellationSource reading = new CancellationSource();

    /** For the workbench. */
    public PromptView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout(COLUMNS, false));
        directory = line(parent, "Model", "prompt.model", "a Hugging Face directory: type, browse or drop it");
        button(parent, "Browse\u2026", "prompt.browse", this::browse)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false, 2, 1));
        prompt = line(parent, "Prompt", "prompt.text", "Once upon a time");
        button(parent, "Read", "prompt.read", this::read);
        Button stop = button(parent, "Cancel", "prompt.cancel", () -> reading.cancel());
        stop.setEnabled(false);
        cancel = stop;
        options = new PromptOptions(parent, COLUMNS, usualDevice());
        Composite below = new Composite(parent, SWT.NONE);
        below.setLayout(new FillLayout());
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
        below.setData("id", "prompt.area");
        area = below;
        Label hint = new Label(below, SWT.WRAP);
        hint.setText("Choose a model, type a text and press Enter: its tokens, the most probable next ones, what the "
                + "model writes, in which layer it makes up its mind, and what its heads look at.");
    }

    private Text line(Composite parent, String label, String id, String message) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setMessage(message);
        text.setData("id", id);
        Named.by(text, label);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.DefaultSelection, event -> read());
        DropTarget drop = new DropTarget(text, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                // a file manager moves by default, and nothing is moved here
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    text.setText(files[0]);
                }
            }
        });
        return text;
    }

    private static Button button(Composite parent, String label, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setData("id", id);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void browse() {
        Text field = directory;
        Optional<Path> chosen = FolderDialogs.PLATFORM.folder(getSite().getShell(), "Choose a model",
                "Choose the folder that holds config.json, the weights and tokenizer.json.");
        if (field != null) {
            chosen.ifPresent(path -> field.setText(path.toString()));
        }
    }

    private void read() {
        Text model = directory;
        Text typed = prompt;
        Composite place = area;
        PromptOptions chosen = options;
        if (model == null || typed == null || place == null || chosen == null || model.getText().isBlank()) {
            return;
        }
        Path source = Path.of(model.getText().strip());
        String text = typed.getText().isEmpty() ? typed.getMessage() : typed.getText();
        reading.cancel();
        CancellationSource current = new CancellationSource();
        reading = current;
        busy(true);
        OpenOptions open = chosen.open();
        Writing writing = chosen.writing();
        Loading.start(place, "prompt", () -> read(source, text, open, writing, current),
                read -> new PromptPage(place, read, new PlatformSaveDialogs()));
    }

    private PromptReading read(Path source, String text, OpenOptions open, Writing writing,
            CancellationSource current) throws InvalidInputException, IOException {
        try (LanguageModel model = Inference.get().open(new ModelSource(source), open, current)) {
            return new PromptReader(model).read(text, writing, Progress.none(), current);
        } catch (InferenceException e) {
            throw new IOException(e.getMessage(), e);
        } catch (CancellationException e) {
            throw new IOException("cancelled; press Read to begin again", e);
        } finally {
            getSite().getShell().getDisplay().asyncExec(() -> {
                if (reading == current) {
                    busy(false);
                }
            });
        }
    }

    private void busy(boolean working) {
        Button stop = cancel;
        if (stop != null && !stop.isDisposed()) {
            stop.setEnabled(working);
        }
    }

    /** The device of the preferences, where the workbench is complete. */
    private static String usualDevice() {
        return Platform.getPreferencesService().getString("org.modelassay.ui", "device", OpenOptions.DEFAULT.device(),
                null);
    }

    @Override
    public void dispose() {
        reading.cancel();
        super.dispose();
    }

    @Override
    public void setFocus() {
        Control field = prompt;
        if (field != null) {
            field.setFocus();
        }
    }
}
