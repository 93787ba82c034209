/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.modelassay.inference.InferenceHosting;
import org.modelassay.ui.internal.preferences.Settings;

/** What people may set. */
class PreferencesTest {

    @AfterEach
    void forgetWhatWasSet() throws Exception {
        InstanceScope.INSTANCE.getNode("org.modelassay.ui").clear();
    }

    @Test
    void thePageChangesHowRunsUseTheMachine() {
        int before = Settings.threads();
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(),
                "org.modelassay.ui.preferences", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Bench.settle(0.8);
        type("preferences.threads", "0");
        Bench.settle(0.2);
        assertThat(((IPreferencePage) dialog.getSelectedPage()).isValid()).as("no thread is too few").isFalse();
        type("preferences.threads", Integer.toString(before + 1));
        type("preferences.device", "cuda:0");
        Bench.settle(0.3);
        Bench.picture(dialog.getShell(), "50-preferences");
        Bench.press(dialog.getShell(), "Apply and Close");
        assertThat(Settings.threads()).isEqualTo(before + 1);
        assertThat(Settings.models().device()).isEqualTo("cuda:0");
    }

    @Test
    void modelsRunInAProcessOfTheirOwnUnlessSomebodyDecidesOtherwise() {
        assertThat(Settings.modelHost()).isEqualTo(InferenceHosting.Host.OWN_PROCESS);
        InstanceScope.INSTANCE.getNode("org.modelassay.ui").putBoolean("modelsInProcessOfTheirOwn", false);
        assertThat(Settings.modelHost()).isEqualTo(InferenceHosting.Host.THIS_PROCESS);
    }

    private static void type(String id, String typed) {
        Text text = Bench.get(Text.class, id);
        text.setText(typed);
        text.notifyListeners(SWT.KeyUp, new Event());
    }
}
