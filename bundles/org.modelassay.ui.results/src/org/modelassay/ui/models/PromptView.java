/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
import org.modelassay.common.Cancellation;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Progress;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.ModelSource;
import org.modelassay.inference.OpenOptions;
import org.modelassay.ui.charts.PlatformSaveDialogs;
import org.modelassay.ui.results.internal.FolderDialogs;
import org.modelassay.ui.results.internal.Loading;

/** Type a text and see what a model makes of it: tokens, predictions, continuation, layers and heads. */
public final class PromptView extends ViewPart {

    private static final int FURTHER = 40;

    private @Nullable Text directory;
    private @Nullable Text prompt;
    private @Nullable Composite area;

    /** For the workbench. */
    public PromptView() {
        super();
    }

    @Override
    public void createPartControl(Composite parent) {
        parent.setLayout(new GridLayout(3, false));
        directory = line(parent, "Model", "prompt.model", "a Hugging Face directory: type, browse or drop it");
        button(parent, "Browse\u2026", "prompt.browse", this::browse);
        prompt = line(parent, "Prompt", "prompt.text", "Once upon a time");
        button(parent, "Read", "prompt.read", this::read);
        Composite below = new Composite(parent, SWT.NONE);
        below.setLayout(new FillLayout());
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
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
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.DefaultSelection, event -> read());
        DropTarget drop = new DropTarget(text, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    text.setText(files[0]);
                }
            }
        });
        return text;
    }

    private static void button(Composite parent, String label, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.setData("id", id);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> action.run());
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
        if (model == null || typed == null || place == null || model.getText().isBlank()) {
            return;
        }
        Path source = Path.of(model.getText().strip());
        String text = typed.getText().isEmpty() ? typed.getMessage() : typed.getText();
        Loading.start(place, "prompt", () -> reading(source, text),
                read -> new PromptPage(place, read, new PlatformSaveDialogs()));
    }

    private static PromptReading reading(Path source, String text) throws InvalidInputException, IOException {
        OpenOptions options = OpenOptions.DEFAULT.forClient("prompt", OpenOptions.Urgency.INTERACTIVE);
        try (LanguageModel model = Inference.get().open(new ModelSource(source), options, Cancellation.never())) {
            return new PromptReader(model).read(text, FURTHER, Progress.none(), Cancellation.never());
        } catch (InferenceException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void setFocus() {
        Control field = prompt;
        if (field != null) {
            field.setFocus();
        }
    }
}
