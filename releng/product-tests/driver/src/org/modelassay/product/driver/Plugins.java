/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.modelassay.engine.AnalyserRegistry;
import org.modelassay.ui.internal.shell.Services;

/** Install New Software, and back. The file {@code plugin} holds repository, feature and analyser. */
final class Plugins {

    private Plugins() {
    }

    static void install(Hand hand, Path folder) throws Exception {
        absent(folder);
        hand.later(() -> Workspaces.execute("org.eclipse.equinox.p2.ui.sdk.install"));
        Shell wizard = hand.dialog("Install");
        hand.picture("install-new-software");
        hand.press(wizard, "Cancel");
        hand.until("the wizard is closed", () -> wizard.isDisposed());
        ProvisioningUI ui = ProvisioningUI.getDefaultUI();
        URI repository = URI.create(line(folder, 0));
        var manager = (IMetadataRepositoryManager) ui.getSession().getProvisioningAgent()
                .getService(IMetadataRepositoryManager.SERVICE_NAME);
        List<IInstallableUnit> units = List.copyOf(manager.loadRepository(repository, new NullProgressMonitor())
                .query(QueryUtil.createIUQuery(line(folder, 1) + ".feature.group"), new NullProgressMonitor())
                .toUnmodifiableSet());
        ui.loadArtifactRepository(repository, false, new NullProgressMonitor());
        InstallOperation operation = ui.getInstallOperation(units, new URI[] {repository});
        Thread trusting = Thread.ofPlatform().daemon().start(() -> trust(hand));
        provision(operation);
        trusting.interrupt();
    }

    private static void provision(ProfileChangeOperation operation) {
        IStatus resolved = operation.resolveModal(new NullProgressMonitor());
        if (!resolved.isOK()) {
            throw new AssertionError(resolved.toString());
        }
        IStatus done = operation.getProvisioningJob(new NullProgressMonitor()).runModal(new NullProgressMonitor());
        if (!done.isOK()) {
            throw new AssertionError(done.toString());
        }
    }

    /** The repository of the test is not signed; the person is asked, and says yes. */
    private static void trust(Hand hand) {
        try {
            Shell dialog = hand.dialog("Trust");
            hand.picture("install-trust");
            hand.in(() -> {
                for (Table table : hand.all(dialog, Table.class)) {
                    for (TableItem item : table.getItems()) {
                        item.setChecked(true);
                        Event event = new Event();
                        event.item = item;
                        event.detail = SWT.CHECK;
                        table.notifyListeners(SWT.Selection, event);
                    }
                }
                Button yes = hand.find(dialog, Button.class, each -> each.getText().startsWith("&Trust Selected")
                        || each.getText().equals("Trust Selected"));
                hand.later(() -> yes.notifyListeners(SWT.Selection, new Event()));
                return true;
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void installedThenRemove(Hand hand, Path folder) throws Exception {
        if (!Services.get(AnalyserRegistry.class).analysers().stream()
                .anyMatch(each -> each.id().equals(analyser(folder)))) {
            throw new AssertionError("not installed: " + analyser(folder));
        }
        ProvisioningUI ui = ProvisioningUI.getDefaultUI();
        var profiles = (org.eclipse.equinox.p2.engine.IProfileRegistry) ui.getSession().getProvisioningAgent()
                .getService("org.eclipse.equinox.p2.engine.IProfileRegistry");
        List<IInstallableUnit> units = List.copyOf(profiles.getProfile(ui.getProfileId())
                .query(QueryUtil.createIUQuery(line(folder, 1) + ".feature.group"), new NullProgressMonitor())
                .toUnmodifiableSet());
        UninstallOperation operation = ui.getUninstallOperation(units, new URI[0]);
        provision(operation);
    }

    static void removed(Hand hand, Path folder) throws Exception {
        absent(folder);
    }

    private static void absent(Path folder) throws Exception {
        String id = analyser(folder);
        if (Services.get(AnalyserRegistry.class).analysers().stream().anyMatch(each -> each.id().equals(id))) {
            throw new AssertionError("there is " + id);
        }
    }

    private static String analyser(Path folder) {
        try {
            return line(folder, 2);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Path folder, int index) throws java.io.IOException {
        return Files.readAllLines(folder.resolve("plugin")).get(index);
    }
}
