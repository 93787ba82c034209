/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.modelassay.engine.InputRole;
import org.modelassay.model.Experiment;
import org.modelassay.model.InputReference;
import org.modelassay.ui.Dialogs;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.StudyEdits;
import org.modelassay.ui.internal.shell.FileDrop;
import org.modelassay.ui.internal.shell.Services;

/** What plays one role: picked from the study's inputs, browsed for, or dropped. */
final class RoleControl {

    private static final String NONE = "(none)";

    private final StudyDocument document;
    private final Experiment experiment;
    private final InputRole role;
    private final Control control;

    RoleControl(StudyDocument document, Experiment experiment, InputRole role, Composite parent, FormToolkit kit) {
        this.document = document;
        this.experiment = experiment;
        this.role = role;
        String optional = role.optional() ? " (optional)" : "";
        Label label = StudyPage.label(kit, parent, role.label() + optional);
        label.setToolTipText(role.description());
        control = role.many() ? table(kit, parent) : combo(parent);
        control.setData("id", "experiment.input." + role.role());
        control.setToolTipText(role.description());
        Composite buttons = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        InputsPage.button(kit, buttons, "Browse...", "experiment.input." + role.role() + ".browse",
                () -> browse().ifPresent(this::add));
        if (role.many()) {
            InputsPage.button(kit, buttons, "Up", "experiment.input." + role.role() + ".up", () -> move(-1));
            InputsPage.button(kit, buttons, "Down", "experiment.input." + role.role() + ".down", () -> move(1));
        }
        FileDrop.on(control, files -> files.forEach(this::add));
    }

    private java.util.Optional<Path> browse() {
        Dialogs dialogs = Services.get(Dialogs.class);
        return role.isModel() ? dialogs.directory("Choose the " + role.role() + " checkpoint")
                : dialogs.file("Choose the " + role.role(), "*");
    }

    private Control combo(Composite parent) {
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex() - 1;
            bind(index < 0 ? List.of() : List.of(candidates().get(index)));
        });
        return combo;
    }

    private Control table(FormToolkit kit, Composite parent) {
        Table table = kit.createTable(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, 90).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item.getData() instanceof InputReference input) {
                List<InputReference> bound = new ArrayList<>(bound());
                if (!bound.remove(input)) {
                    bound.add(input);
                }
                bind(bound);
            }
        });
        return table;
    }

    private void move(int step) {
        List<InputReference> bound = new ArrayList<>(bound());
        if (control instanceof Table table && table.getSelectionCount() == 1) {
            int from = bound.indexOf(table.getSelection()[0].getData());
            int to = from + step;
            if (from >= 0 && to >= 0 && to < bound.size()) {
                bound.add(to, bound.remove(from));
                bind(bound);
                table.setSelection(to);
            }
        }
    }

    private List<InputReference> bound() {
        return StudyEdits.bound(experiment, role.role());
    }

    private List<InputReference> candidates() {
        return role.type().equals("dataset") ? List.copyOf(document.study().getDatasets())
                : List.copyOf(document.study().getModels());
    }

    private void bind(List<InputReference> references) {
        document.edit("bind " + role.role(), () -> StudyEdits.bind(experiment, role.role(), references));
    }

    /** Adds a file to the study and to the role. */
    void add(Path path) {
        document.edit("bind " + role.role(), () -> {
            InputReference input = role.type().equals("dataset")
                    ? StudyEdits.addDataset(document.study(), document.file(), path)
                    : StudyEdits.addModel(document.study(), document.file(), path);
            List<InputReference> references = new ArrayList<>(role.many() ? bound() : List.of());
            references.remove(input);
            references.add(input);
            StudyEdits.bind(experiment, role.role(), references);
        });
    }

    void refresh() {
        if (control instanceof Combo combo) {
            List<InputReference> candidates = candidates();
            List<String> names = new ArrayList<>(List.of(NONE));
            candidates.forEach(input -> names.add(String.valueOf(input.getId())));
            if (!List.of(combo.getItems()).equals(names)) {
                combo.setItems(names.toArray(String[]::new));
            }
            int index = bound().isEmpty() ? 0 : candidates.indexOf(bound().get(0)) + 1;
            if (combo.getSelectionIndex() != index) {
                combo.select(index);
            }
        } else if (control instanceof Table table) {
            fill(table);
        }
    }

    private void fill(Table table) {
        List<InputReference> bound = bound();
        List<InputReference> rows = new ArrayList<>(bound);
        candidates().stream().filter(input -> !bound.contains(input)).forEach(rows::add);
        table.setItemCount(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            TableItem item = table.getItem(i);
            item.setText(String.valueOf(rows.get(i).getId()));
            item.setData(rows.get(i));
            item.setChecked(i < bound.size());
        }
    }
}
