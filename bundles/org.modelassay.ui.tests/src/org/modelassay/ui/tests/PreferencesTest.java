/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
        Bench.get(Text.class, "preferences.threads").setText("0");
        Bench.settle(0.2);
        assertThat(((IPreferencePage) dialog.getSelectedPage()).isValid()).as("no thread is too few").isFalse();
        Bench.get(Text.class, "preferences.threads").setText(Integer.toString(before + 1));
        Bench.get(Text.class, "preferences.device").setText("cuda:0");
        Bench.settle(0.3);
        Bench.picture(dialog.getShell(), "50-preferences");
        Bench.press(dialog.getShell(), "Apply and Close");
        assertThat(Settings.threads()).isEqualTo(before + 1);
        assertThat(Settings.models().device()).isEqualTo("cuda:0");
    }
}
