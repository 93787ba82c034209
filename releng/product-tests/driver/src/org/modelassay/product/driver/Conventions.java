/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.modelassay.inference.completion.KeySource;
import org.modelassay.ui.internal.shell.Services;

/** The cheat sheet from its first to its last step, and a key that goes through the secure storage. */
final class Conventions {

    private static final int CHEAT_SHEET_STEPS = 5;

    private Conventions() {
    }

    static void walk(Hand hand, Path folder) throws Exception {
        cheatSheet(hand);
        key(hand);
    }

    private static void cheatSheet(Hand hand) throws InterruptedException {
        hand.in(() -> hand.page().showView("org.modelassay.ui.firstStudy"));
        hand.picture("first-study");
        hand.in(() -> {
            follow(hand, "firstStudy.do.0");
            return true;
        });
        Shell wizard = hand.dialog("Study");
        hand.press(wizard, "Cancel");
        hand.until("the wizard is closed", wizard::isDisposed);
        for (int step = 0; step < CHEAT_SHEET_STEPS; step++) {
            String id = "firstStudy.next." + step;
            hand.in(() -> {
                if (all(hand, id).size() != 1) {
                    throw new AssertionError("the open step has no link " + id);
                }
                follow(hand, id);
                return true;
            });
            hand.picture("first-study-" + (step + 1));
        }
        hand.in(() -> {
            follow(hand, "firstStudy.again");
            return true;
        });
        hand.until("the first step is open again", () -> all(hand, "firstStudy.next.0").size() == 1);
    }

    private static List<AbstractHyperlink> all(Hand hand, String id) {
        return hand.all(hand.window(), AbstractHyperlink.class).stream()
                .filter(each -> id.equals(each.getData("id")) && each.isVisible()).toList();
    }

    /** Presses Enter on a link, without waiting for what opens. */
    private static void follow(Hand hand, String id) {
        AbstractHyperlink link = all(hand, id).get(0);
        hand.later(() -> {
            Event enter = new Event();
            enter.character = SWT.CR;
            link.notifyListeners(SWT.KeyDown, enter);
        });
    }

    private static void key(Hand hand) throws Exception {
        PreferenceDialog dialog = hand.in(() -> {
            PreferenceDialog made = PreferencesUtil.createPreferenceDialogOn(hand.window(),
                    "org.modelassay.ui.preferences.keys", null, null);
            made.setBlockOnOpen(false);
            made.open();
            return made;
        });
        Shell shell = hand.in(dialog::getShell);
        hand.in(() -> {
            hand.find(shell, Text.class, each -> "keys.name".equals(each.getData("id"))).setText("DRIVER_KEY");
            hand.find(shell, Text.class, each -> "keys.key".equals(each.getData("id"))).setText("a-secret");
            return true;
        });
        hand.press(shell, "Keep");
        hand.until("the key is kept", () -> SecurePreferencesFactory.getDefault().node("org.modelassay/keys")
                .keys().length == 1);
        hand.picture("keys");
        String read = Services.get(KeySource.class).key("DRIVER_KEY").orElse("");
        if (!read.equals("a-secret")) {
            throw new AssertionError("the storage gave " + read.length() + " characters");
        }
        if (!SecurePreferencesFactory.getDefault().node("org.modelassay/keys").isEncrypted("DRIVER_KEY")) {
            throw new AssertionError("the key is not encrypted");
        }
        hand.press(shell, "Cancel");
    }
}
