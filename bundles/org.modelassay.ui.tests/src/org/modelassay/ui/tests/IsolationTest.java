/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.modelassay.engine.IsolationSettings;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Where plug-ins run, set in the preferences. */
class IsolationTest {

    private static final String SPARSITY = "org.modelassay.analyser.sparsity";

    private final Map<String, Boolean> decisions = new HashMap<>();
    private final IsolationSettings settings = new IsolationSettings() {

        @Override
        public boolean isIsolated(String plugin) {
            return decisions.getOrDefault(plugin, false);
        }

        @Override
        public void isolate(String plugin, boolean isolated) {
            decisions.put(plugin, isolated);
        }
    };
    private final ServiceRegistration<IsolationSettings> service = FrameworkUtil.getBundle(IsolationTest.class)
            .getBundleContext().registerService(IsolationSettings.class, settings,
                    new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.valueOf(100))));

    @BeforeEach
    void begin() {
        decisions.clear();
    }

    @AfterEach
    void end() {
        service.unregister();
    }

    @Test
    void aPluginIsMovedToAProcessOfItsOwn() {
        PreferenceDialog dialog = open();
        Table table = Bench.get(Table.class, "isolation.plugins");
        TableItem sparsity = Arrays.stream(table.getItems()).filter(item -> item.getText().equals(SPARSITY))
                .findFirst().orElseThrow();
        assertThat(sparsity.getText(1)).contains("Update sparsity");
        assertThat(sparsity.getText(2)).isEqualTo("the workbench");
        sparsity.setChecked(true);
        Event event = new Event();
        event.detail = SWT.CHECK;
        event.item = sparsity;
        table.notifyListeners(SWT.Selection, event);
        assertThat(sparsity.getText(2)).isEqualTo("process of its own");
        Bench.settle(0.3);
        Bench.picture(dialog.getShell(), "51-isolation");
        Bench.press(dialog.getShell(), "Apply and Close");
        assertThat(decisions).containsExactly(Map.entry(SPARSITY, true));
    }

    @Test
    void cancelDecidesNothing() {
        PreferenceDialog dialog = open();
        Table table = Bench.get(Table.class, "isolation.plugins");
        table.getItem(0).setChecked(true);
        Bench.press(dialog.getShell(), "Cancel");
        assertThat(decisions).isEmpty();
    }

    private static PreferenceDialog open() {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(),
                "org.modelassay.ui.preferences.isolation", null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Bench.settle(0.5);
        return dialog;
    }
}
