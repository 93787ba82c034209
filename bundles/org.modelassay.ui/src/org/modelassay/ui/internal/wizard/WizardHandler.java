/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.jspecify.annotations.Nullable;

/** Opens one of our wizards; the name of the wizard stands behind the name of the class. */
public final class WizardHandler extends AbstractHandler implements IExecutableExtension {

    private String wizard = "";

    @Override
    public void setInitializationData(IConfigurationElement config, String property, @Nullable Object data) {
        wizard = String.valueOf(data);
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window == null) {
            return null;
        }
        IWizardDescriptor descriptor = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(wizard);
        if (descriptor == null) {
            descriptor = PlatformUI.getWorkbench().getImportWizardRegistry().findWizard(wizard);
        }
        try {
            IWorkbenchWizard instance = descriptor.createWizard();
            IStructuredSelection selection = window.getActivePage() != null && window.getActivePage()
                    .getSelection() instanceof IStructuredSelection selected ? selected : StructuredSelection.EMPTY;
            instance.init(window.getWorkbench(), selection);
            WizardDialog dialog = new WizardDialog(window.getShell(), instance);
            dialog.setHelpAvailable(false);
            dialog.create();
            dialog.getShell().setData("id", wizard);
            dialog.open();
        } catch (CoreException e) {
            Platform.getLog(WizardHandler.class).log(e.getStatus());
        }
        return null;
    }

    /**
     * Executes a command without parameters.
     *
     * @param command its id
     */
    public static void execute(String command) {
        IHandlerService handlers = PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                .getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (CommandException e) {
            Platform.getLog(WizardHandler.class).error("Command " + command + " cannot be executed", e);
        }
    }
}
