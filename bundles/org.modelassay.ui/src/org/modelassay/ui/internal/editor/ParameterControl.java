/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.modelassay.engine.ParameterDeclaration;
import org.modelassay.engine.ParameterType;
import org.modelassay.ui.internal.presentation.ParameterForm;
import org.modelassay.ui.internal.presentation.ParameterForm.Row;

/** One parameter: label, field, unit with range and default, and the way back to the default. */
final class ParameterControl {

    private final ParameterDeclaration declaration;
    private final Label label;
    private final Control field;
    private final Label hint;
    private final Hyperlink reset;
    private final ControlDecoration mark;
    private boolean refreshing;

    ParameterControl(ParameterDeclaration declaration, Composite parent, FormToolkit kit, Consumer<String> change) {
        this.declaration = declaration;
        String id = "parameter." + declaration.name();
        label = StudyPage.label(kit, parent, declaration.label());
        label.setToolTipText(declaration.help());
        field = field(parent, kit, text -> {
            if (!refreshing) {
                change.accept(text);
            }
        });
        field.setToolTipText(declaration.help());
        field.setData("id", id);
        mark = new ControlDecoration(field, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        hint = kit.createLabel(parent, ParameterForm.hint(declaration), SWT.NONE);
        hint.setToolTipText(declaration.help());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT)
                .applyTo(hint);
        reset = kit.createHyperlink(parent, "Reset", SWT.NONE);
        reset.setData("id", id + ".reset");
        reset.setToolTipText("Back to " + declaration.defaultText());
        reset.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                change.accept(declaration.defaultText());
            }
        });
    }

    private Control field(Composite parent, FormToolkit kit, Consumer<String> change) {
        if (declaration.type() == ParameterType.BOOLEAN) {
            Button button = kit.createButton(parent, "", SWT.CHECK);
            button.addListener(SWT.Selection, event -> change.accept(Boolean.toString(button.getSelection())));
            return button;
        }
        if (declaration.type() == ParameterType.CHOICE) {
            Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
            declaration.choices().forEach(combo::add);
            combo.addListener(SWT.Selection, event -> change.accept(combo.getText()));
            GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(combo);
            return combo;
        }
        Text text = kit.createText(parent, "", SWT.SINGLE);
        text.addListener(SWT.Modify, event -> change.accept(text.getText()));
        boolean number = switch (declaration.type()) {
        case INTEGER, LONG, NUMBER -> true;
        default -> false;
        };
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(number ? 90 : 200, SWT.DEFAULT).applyTo(text);
        return text;
    }

    void show(Row row) {
        if (label.isDisposed()) {
            return;
        }
        refreshing = true;
        switch (field) {
        case Button button -> button.setSelection(Boolean.parseBoolean(row.text()));
        case Combo combo -> combo.setText(row.text());
        case Text text when !text.getText().equals(row.text()) -> text.setText(row.text());
        default -> {
            // it shows the value already
        }
        }
        refreshing = false;
        label.setFont(row.changed() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                : JFaceResources.getDefaultFont());
        reset.setVisible(row.changed());
        hint.setText(row.problem().orElse(ParameterForm.hint(declaration)).replace("&", "&&"));
        hint.setToolTipText(row.problem().orElse(declaration.help()));
        mark.setDescriptionText(row.problem().orElse(""));
        if (row.problem().isPresent()) {
            mark.show();
        } else {
            mark.hide();
        }
        label.requestLayout();
    }
}
