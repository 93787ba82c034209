/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jspecify.annotations.Nullable;
import org.modelassay.engine.AnalyserDescriptor;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.model.Experiment;
import org.modelassay.model.Study;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.StudyEdits;
import org.modelassay.ui.internal.shell.Icons;
import org.modelassay.ui.internal.shell.Late;
import org.modelassay.ui.internal.shell.Named;
import org.modelassay.ui.internal.shell.Services;

/** The questions: a list at the left, the selected one at the right. */
final class ExperimentsPage extends StudyPage {

    static final String ID = "experiments";

    private final Late<TableViewer> viewer = new Late<>();
    private final Late<Composite> place = new Late<>();
    private final Late<FormToolkit> toolkit = new Late<>();
    private final Late<Button> remove = new Late<>();
    private @Nullable ExperimentDetails details;
    private String wanted = "";

    ExperimentsPage(StudyEditor editor, StudyDocument document) {
        super(editor, document, ID, "Experiments");
    }

    @Override
    void create(Composite body, FormToolkit kit) {
        toolkit.set(kit);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(14, 0).applyTo(body);
        Composite list = section(kit, body, "Questions", "", 1);
        GridDataFactory.fillDefaults().hint(190, SWT.DEFAULT).applyTo(list.getParent());
        TableViewer table = viewer.set(new TableViewer(kit.createTable(list, SWT.FULL_SELECTION | SWT.BORDER)));
        Named.by(table.getTable(), "Experiments");
        table.getTable().setData("id", "experiments.table");
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return String.valueOf(((Experiment) element).getId());
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image("experiment");
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).hint(150, 180).applyTo(table.getTable());
        table.addSelectionChangedListener(event -> showSelected());
        Button add = InputsPage.button(kit, list, "&Add...", "experiments.add", () -> {
            // the menu is opened below
        });
        add.addListener(SWT.Selection, event -> analysers(add));
        remove.set(InputsPage.button(kit, list, "&Remove", "experiments.remove", () -> {
            Experiment experiment = experiment();
            if (experiment != null) {
                document().edit("remove " + experiment.getId(),
                        () -> study().getExperiments().remove(experiment));
            }
        }));
        Composite right = place.set(kit.createComposite(body));
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
    }

    private void analysers(Button button) {
        Menu menu = new Menu(button);
        for (AnalyserDescriptor analyser : Services.get(AnalyserRegistry.class).analysers()) {
            if (analyser.problems().isEmpty()) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(analyser.name());
                item.setData("id", "experiments.add." + analyser.id());
                item.addListener(SWT.Selection, event -> add(analyser));
            }
        }
        menu.setVisible(true);
    }

    /** Asks another question. */
    void add(AnalyserDescriptor analyser) {
        document().edit("add experiment",
                () -> wanted = String.valueOf(StudyEdits.addExperiment(study(), analyser).getId()));
    }

    private Study study() {
        return document().study();
    }

    private @Nullable Experiment experiment() {
        return (Experiment) viewer.get().getStructuredSelection().getFirstElement();
    }

    List<String> selected() {
        Experiment experiment = isMade() ? experiment() : null;
        return experiment == null ? List.of() : List.of(String.valueOf(experiment.getId()));
    }

    void select(String id) {
        wanted = id;
        if (isMade()) {
            refresh();
        }
    }

    @Override
    void refresh() {
        TableViewer table = viewer.get();
        List<Experiment> experiments = new ArrayList<>(study().getExperiments());
        if (experiments.equals(table.getInput())) {
            table.refresh();
        } else {
            table.setInput(experiments);
        }
        Experiment chosen = experiments.stream().filter(e -> wanted.equals(e.getId())).findFirst()
                .orElse(experiments.contains(experiment()) || experiments.isEmpty() ? experiment()
                        : experiments.get(0));
        wanted = "";
        if (chosen != null && chosen != experiment()) {
            table.setSelection(new StructuredSelection(chosen), true);
        } else {
            showSelected();
        }
    }

    private void showSelected() {
        Experiment experiment = experiment();
        remove.get().setEnabled(experiment != null);
        ExperimentDetails shown = details;
        if (shown != null && experiment != null && shown.shows(experiment)) {
            shown.refresh();
            shown.checked(check());
            return;
        }
        for (Control child : place.get().getChildren()) {
            child.dispose();
        }
        details = null;
        if (experiment != null) {
            ExperimentDetails made = new ExperimentDetails(document(), experiment, editor());
            made.create(place.get(), toolkit.get());
            made.refresh();
            made.checked(check());
            details = made;
        } else {
            toolkit.get().createLabel(place.get(),
                    "An experiment asks one question of the models. Add one at the left.", SWT.WRAP);
        }
        getManagedForm().reflow(true);
    }

    @Override
    void checked() {
        super.checked();
        ExperimentDetails shown = details;
        if (shown != null) {
            shown.checked(check());
        }
    }
}
