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
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
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
        hand.in(() -> {
            new OpenCheatSheetAction("org.modelassay.ui.firstStudy").run();
            return true;
        });
        hand.until("the cheat sheet", () -> link(hand, "Click to Begin") != null);
        hand.picture("cheat-sheet");
        follow(hand, "Click to Begin");
        int steps = 0;
        while (hand.in(() -> link(hand, "Click to Restart") == null)) {
            String next = hand.in(() -> link(hand, "Click to Skip") != null ? "Click to Skip" : "Click when Complete");
            follow(hand, next);
            steps++;
            hand.picture("cheat-sheet-" + steps);
            if (steps > CHEAT_SHEET_STEPS) {
                throw new AssertionError("the cheat sheet does not end");
            }
        }
        if (steps != CHEAT_SHEET_STEPS) {
            throw new AssertionError("the cheat sheet has " + steps + " steps");
        }
    }

    private static AbstractHyperlink link(Hand hand, String tip) {
        List<AbstractHyperlink> links = hand.all(hand.window(), AbstractHyperlink.class).stream()
                .filter(each -> each.isVisible() && (tip.equals(each.getToolTipText())
                        || each instanceof org.eclipse.ui.forms.widgets.Hyperlink text && tip.equals(text.getText())))
                .toList();
        return links.isEmpty() ? null : links.get(0);
    }

    private static void follow(Hand hand, String tip) {
        hand.in(() -> {
            AbstractHyperlink link = link(hand, tip);
            if (link == null) {
                throw new AssertionError("there is no link " + tip + " among " + hand.all(hand.window(),
                        AbstractHyperlink.class).stream().map(each -> each + " " + each.getToolTipText()).toList());
            }
            Event enter = new Event();
            enter.character = SWT.CR;
            link.notifyListeners(SWT.KeyDown, enter);
            return true;
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
