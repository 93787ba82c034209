/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.modelassay.model.InputReference;
import org.modelassay.model.ModelReference;
import org.modelassay.model.Study;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.StudyEdits;
import org.modelassay.ui.internal.presentation.StudyPaths;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;
import org.modelassay.ui.internal.shell.FileDrop;
import org.modelassay.ui.internal.shell.Services;

/** The models and data sets that experiments are about; files are added by browsing or by dropping them. */
final class InputsPage extends StudyPage {

    static final String ID = "inputs";

    private final List<TextField> fields = new ArrayList<>();
    private final Late<TableViewer> viewer = new Late<>();
    private final Late<Composite> details = new Late<>();
    private final Late<Button> remove = new Late<>();

    InputsPage(StudyEditor editor, StudyDocument document) {
        super(editor, document, ID, "Models and data");
    }

    @Override
    void create(Composite body, FormToolkit kit) {
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 12).applyTo(body);
        Composite list = section(kit, body, "Models and data sets",
                "Hugging Face directories and .safetensors files. They stay where they are; drop them here.", 2);
        list.getParent().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).create());
        TableViewer table = viewer.set(new TableViewer(kit.createTable(list, SWT.FULL_SELECTION | SWT.BORDER)));
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("id", "inputs.table");
        Named.by(table.getTable(), "Models and data sets");
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(table, "Name", 160);
        column(table, "Location", 420);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(table.getTable());
        table.addSelectionChangedListener(event -> selected());
        table.addDropSupport(FileDrop.OPERATIONS, new Transfer[] {FileTransfer.getInstance()},
                FileDrop.to(files -> files.forEach(this::addModel)));
        buttons(kit, list);
        Composite detail = details.set(section(kit, body, "Details", "", 2));
        field(kit, detail, "Name", "inputs.name", InputReference::getId, InputReference::setId);
        field(kit, detail, "Location", "inputs.location", InputReference::getLocation, InputReference::setLocation);
        field(kit, detail, "Description", "inputs.description", InputReference::getDescription,
                (input, text) -> input.setDescription(text.isEmpty() ? null : text));
    }

    private void column(TableViewer table, String title, int width) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        boolean name = title.equals("Name");
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                InputReference input = (InputReference) element;
                String missing = Files.exists(StudyPaths.resolve(document().file(), input.getLocation())) ? ""
                        : "   (not found)";
                return name ? String.valueOf(input.getId()) : input.getLocation() + missing;
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return name ? Icons.image(element instanceof ModelReference ? "model" : "dataset") : null;
            }
        });
    }

    private void buttons(FormToolkit kit, Composite parent) {
        Composite column = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        Dialogs dialogs = Services.get(Dialogs.class);
        button(kit, column, "Add &directory...", "inputs.addDirectory",
                () -> dialogs.directory("Choose a Hugging Face directory").ifPresent(this::addModel));
        button(kit, column, "Add &file...", "inputs.addFile",
                () -> dialogs.file("Choose a checkpoint", "*.safetensors").ifPresent(this::addModel));
        button(kit, column, "Add data &set...", "inputs.addDataset",
                () -> dialogs.file("Choose a data set", "*").ifPresent(path -> document().edit("add data set",
                        () -> StudyEdits.addDataset(study(), document().file(), path))));
        remove.set(button(kit, column, "&Remove", "inputs.remove", () -> {
            InputReference input = input();
            if (input != null) {
                document().edit("remove " + input.getId(), () -> StudyEdits.remove(study(), input));
            }
        }));
    }

    static Button button(FormToolkit kit, Composite parent, String text, String id, Runnable action) {
        Button button = kit.createButton(parent, text, SWT.PUSH);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private interface Setter {
        void set(InputReference input, String text);
    }

    private interface Getter {
        @Nullable
        String get(InputReference input);
    }

    private void field(FormToolkit kit, Composite parent, String label, String id, Getter getter, Setter setter) {
        label(kit, parent, label);
        Text text = kit.createText(parent, "", SWT.SINGLE);
        text.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        fields.add(new TextField(text, document(), label.toLowerCase(java.util.Locale.ROOT), () -> id, () -> {
            InputReference input = input();
            return input == null ? "" : getter.get(input);
        }, typed -> {
            InputReference input = input();
            if (input != null) {
                setter.set(input, typed);
            }
        }));
    }

    private Study study() {
        return document().study();
    }

    private void addModel(Path path) {
        document().edit("add model", () -> {
            ModelReference model = StudyEdits.addModel(study(), document().file(), path);
            model.getId();
        });
    }

    private @Nullable InputReference input() {
        return (InputReference) viewer.get().getStructuredSelection().getFirstElement();
    }

    private void selected() {
        boolean any = input() != null;
        details.get().getParent().setVisible(any);
        remove.get().setEnabled(any);
        fields.forEach(TextField::refresh);
    }

    @Override
    void refresh() {
        List<InputReference> inputs = new ArrayList<>(study().getModels());
        inputs.addAll(study().getDatasets());
        TableViewer table = viewer.get();
        if (inputs.equals(table.getInput())) {
            table.refresh();
        } else {
            table.setInput(inputs);
            if (table.getSelection().isEmpty() && !inputs.isEmpty()) {
                table.setSelection(new StructuredSelection(inputs.get(0)));
            }
        }
        selected();
    }
}
