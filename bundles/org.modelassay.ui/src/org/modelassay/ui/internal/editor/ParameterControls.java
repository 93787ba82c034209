/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterSchema;
import org.modelassay.model.Experiment;
import org.modelassay.ui.internal.presentation.ParameterForm;
import org.modelassay.ui.internal.presentation.ParameterForm.Row;
import org.modelassay.ui.internal.presentation.StudyDocument;
import org.modelassay.ui.internal.presentation.StudyEdits;

/** The parameters of an experiment, made from their declaration; advanced ones are folded away until one is changed. */
final class ParameterControls {

    private final StudyDocument document;
    private final Experiment experiment;
    private final ParameterForm form;
    private final Map<String, ParameterControl> controls = new LinkedHashMap<>();

    ParameterControls(StudyDocument document, Experiment experiment, ParameterSchema schema, Composite parent,
            FormToolkit kit) {
        this.document = document;
        this.experiment = experiment;
        this.form = new ParameterForm(schema, experiment);
        List<Row> common = new ArrayList<>();
        List<Row> advanced = new ArrayList<>();
        form.rows().forEach(row -> (row.declaration().advanced() ? advanced : common).add(row));
        if (!common.isEmpty()) {
            Composite client = StudyPage.section(kit, parent, "Parameters", "", 4);
            common.forEach(row -> add(row, client, kit));
        }
        if (!advanced.isEmpty()) {
            Section section = kit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
            section.setText(common.isEmpty() ? "Parameters" : "Advanced parameters");
            section.setExpanded(common.isEmpty() || advanced.stream().anyMatch(Row::changed));
            section.setData("id", "experiment.advanced");
            GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
            Composite client = kit.createComposite(section, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(4).margins(2, 6).spacing(10, 6).applyTo(client);
            section.setClient(client);
            advanced.forEach(row -> add(row, client, kit));
        }
    }

    private void add(Row row, Composite client, FormToolkit kit) {
        ParameterDeclaration declaration = row.declaration();
        controls.put(declaration.name(),
                new ParameterControl(declaration, client, kit, text -> set(declaration, text)));
    }

    private void set(ParameterDeclaration declaration, String text) {
        Optional<String> setting = ParameterForm.setting(declaration, text);
        document.edit("change " + declaration.name(), "parameter " + declaration.name(),
                () -> StudyEdits.set(experiment, declaration.name(), setting));
    }

    void refresh() {
        form.rows().forEach(row -> {
            ParameterControl control = controls.get(row.declaration().name());
            if (control != null) {
                control.show(row);
            }
        });
    }
}
