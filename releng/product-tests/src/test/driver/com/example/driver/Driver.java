/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package com.example.driver;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.ui.ProvisioningUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;

/**
 * Does in the window of the product what a script says, a step in each line: uses only what every plug-in may use. What
 * it sees goes to files beside the script; at the end it closes the window.
 */
public final class Driver implements IStartup {

    private Path folder;
    private final StringBuilder log = new StringBuilder();

    @Override
    public void earlyStartup() {
        String script = System.getenv("MODELASSAY_DRIVER");
        if (script == null) {
            return;
        }
        folder = Path.of(script).getParent();
        try {
            for (String step : Files.readAllLines(Path.of(script))) {
                String[] words = step.split(" ");
                log.append("> ").append(step).append('\n');
                switch (words[0]) {
                case "run" -> run(Path.of(words[1]));
                case "open" -> open(words[1]);
                case "look" -> look(words[1]);
                case "dialog" -> dialog(words[1], words[2]);
                case "resolve" -> resolve(URI.create(words[1]), words[2]);
                default -> throw new IllegalArgumentException(step);
                }
            }
            log.append("done\n");
        } catch (Exception e) {
            log.append(e).append('\n');
            try {
                look("failure");
            } catch (Exception f) {
                log.append(f).append('\n');
            }
        } finally {
            try {
                Files.writeString(folder.resolve("driver.log"), log);
            } catch (java.io.IOException e) {
                e.printStackTrace();
            }
            display().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** Something that happens in the thread of the window. */
    private interface Action {

        void run() throws Exception;
    }

    private static void inWindow(Action action) throws Exception {
        Exception[] failure = new Exception[1];
        display().syncExec(() -> {
            try {
                action.run();
            } catch (Exception e) {
                failure[0] = e;
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
    }

    /** Puts a study in a project, opens it, runs it with the command of the menu and waits for the end. */
    private void run(Path study) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("acceptance");
        project.create(null);
        project.open(null);
        IFile file = project.getFile(study.getFileName().toString());
        try (var in = Files.newInputStream(study)) {
            file.create(in, true, null);
        }
        inWindow(() -> {
            IDE.openEditor(page(), file);
            page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.modelassay.ui.run", null);
        });
        Files.writeString(folder.resolve("started"), "");
        for (int idle = 0; idle < 8;) {
            Thread.sleep(250);
            boolean active = Stream.of(Job.getJobManager().find(null))
                    .anyMatch(job -> job.getClass().getName().startsWith("org.modelassay.ui.internal.running.RunJob"));
            idle = active ? 0 : idle + 1;
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    }

    /** Opens the results of an experiment. */
    private void open(String experiment) throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("acceptance");
        IResource[] runs = project.getFolder("runs").getFolder(experiment).members();
        IFile manifest = project.getFile(runs[0].getProjectRelativePath().append("run.assayrun"));
        inWindow(() -> IDE.openEditor(page(), manifest));
        Thread.sleep(1500);
    }

    /** Takes a picture, and writes all words of the window down. */
    private void look(String name) throws Exception {
        Thread.sleep(500);
        inWindow(() -> {
            List<String> words = new ArrayList<>();
            for (Shell shell : display().getShells()) {
                if (shell.isVisible()) {
                    words.add("[" + shell.getText() + "]");
                    read(shell, words);
                }
            }
            Files.write(folder.resolve(name + ".txt"), words);
            Shell shell = display().getActiveShell();
            picture(shell == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell() : shell, name);
        });
    }

    private void picture(Shell shell, String name) {
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display(), bounds.width, bounds.height);
        GC screen = new GC(display());
        screen.copyArea(image, bounds.x, bounds.y);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        screen.dispose();
        image.dispose();
    }

    private static void read(Composite parent, List<String> words) {
        for (Control control : parent.getChildren()) {
            switch (control) {
            case Table table -> {
                for (TableItem item : table.getItems()) {
                    words.add(columns(table.getColumnCount(), item::getText));
                }
            }
            case Tree tree -> read(tree.getItems(), tree.getColumnCount(), words);
            case Label label -> words.add(label.getText());
            case Text text -> words.add(text.getText());
            case Composite composite -> read(composite, words);
            default -> words.add(control.toString());
            }
        }
    }

    private static void read(TreeItem[] items, int columns, List<String> words) {
        for (TreeItem item : items) {
            words.add(columns(columns, item::getText));
            read(item.getItems(), columns, words);
        }
    }

    private static String columns(int count, java.util.function.IntFunction<String> text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            all.add(text.apply(i));
        }
        return String.join(" | ", all);
    }

    /** Opens a dialog with a command, looks at it and closes it. */
    private void dialog(String command, String name) throws Exception {
        Shell main = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        display().asyncExec(() -> {
            try {
                page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                log.append(e).append('\n');
            }
        });
        Thread.sleep(3000);
        look(name);
        inWindow(() -> {
            for (Shell shell : display().getShells()) {
                if (shell != main && !shell.isDisposed() && shell.getParent() == main) {
                    shell.close();
                }
            }
        });
    }

    /** Asks, as the wizard does, whether a feature can be installed. */
    private void resolve(URI repository, String feature) throws Exception {
        ProvisioningUI window = ProvisioningUI.getDefaultUI();
        var found = window.loadMetadataRepository(repository, false, new NullProgressMonitor())
                .query(QueryUtil.createIUQuery(feature + ".feature.group"), null).toUnmodifiableSet();
        InstallOperation operation =
                window.getInstallOperation(new ArrayList<IInstallableUnit>(found), new URI[] {repository});
        log.append("severity ").append(operation.resolveModal(new NullProgressMonitor()).getSeverity()).append('\n');
        log.append(operation.getResolutionDetails()).append('\n');
    }
}
