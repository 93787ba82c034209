/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.ui.internal.shell.Services;

/** How runs use this machine. */
public final class RunsPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_THREADS = 1024;
    private static final int MOST_RUNS = 64;
    private static final int MOST_MEMORY = 65_536;

    /** For the platform. */
    public RunsPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, Settings.NODE));
        setDescription("How runs use this machine. Results do not depend on it.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // the store knows everything
    }

    @Override
    protected void createFieldEditors() {
        number(Settings.THREADS, "&Threads of a run:", 1, MOST_THREADS);
        number(Settings.RUNS_AT_ONCE, "&Runs at once (after a restart):", 1, MOST_RUNS);
        named(new StringFieldEditor(Settings.DEVICE, "&Device for models (cpu, cuda:0):", getFieldEditorParent()),
                Settings.DEVICE);
        number(Settings.MODEL_MEMORY, "&Memory for models, GB, 0 for three quarters (after a restart):", 0,
                MOST_MEMORY);
        named(new DirectoryFieldEditor(Settings.CACHE, "&Cache, empty for the user's (after a restart):",
                getFieldEditorParent()), Settings.CACHE);
        addField(new BooleanFieldEditor(Settings.MODELS_APART,
                "Models in a &process of their own: native code that fails does not end the workbench",
                getFieldEditorParent()));
        Link colours = new Link(getFieldEditorParent(), SWT.NONE);
        colours.setText("Light, dark and colours: <a>Appearance</a>. Keys of endpoints: <a>API Keys</a>. "
                + "Plug-ins in processes of their own: <a>Isolation</a>.");
        colours.setData("id", "preferences.links");
        colours.addListener(SWT.Selection,
                event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page(event.text), null, null));
    }

    private static String page(String link) {
        return switch (link) {
        case "API Keys" -> "org.modelassay.ui.preferences.keys";
        case "Isolation" -> "org.modelassay.ui.preferences.isolation";
        default -> "org.eclipse.ui.preferencePages.Views";
        };
    }

    @Override
    public boolean performOk() {
        boolean done = super.performOk();
        Services.find(InferenceHosting.class).ifPresent(hosting -> hosting.choose(Settings.modelHost()));
        return done;
    }

    private void number(String name, String label, int low, int high) {
        IntegerFieldEditor editor = new IntegerFieldEditor(name, label, getFieldEditorParent());
        editor.setValidRange(low, high);
        editor.getTextControl(getFieldEditorParent()).setData("id", "preferences." + name);
        addField(editor);
    }

    private void named(FieldEditor editor, String name) {
        if (editor instanceof StringFieldEditor text) {
            text.getTextControl(getFieldEditorParent()).setData("id", "preferences." + name);
        }
        addField(editor);
    }
}
