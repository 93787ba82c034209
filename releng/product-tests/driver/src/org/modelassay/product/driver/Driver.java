/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Does one step in every start of the workbench: the next line of the file {@code steps} in the folder that the system
 * property {@code modelassay.driver} names. What happened is appended to {@code told} there.
 */
public final class Driver implements IStartup {

    private static final Map<String, Step> STEPS = Map.of("interrupt", Runs::interrupt, "resume", Runs::resume,
            "conventions", Conventions::walk, "switch", Workspaces::change, "switched", Workspaces::changed,
            "install", Plugins::install, "installed", Plugins::installedThenRemove, "removed", Plugins::removed,
            "zoom", Zoom::pictures);

    private final Path folder = Path.of(System.getProperty("modelassay.driver", ""));

    /** What is done in one start. */
    @FunctionalInterface
    interface Step {

        /**
         * Does it.
         *
         * @param hand   touches the window
         * @param folder the folder of this drive
         * @throws Exception when something is not as it should be
         */
        void take(Hand hand, Path folder) throws Exception;
    }

    @Override
    public void earlyStartup() {
        Thread.ofPlatform().daemon().name("driver").start(this::drive);
    }

    /** Installing software writes the list of bundles anew, without those of nobody: this one. */
    private static void stay() throws IOException {
        Path bundles = Path.of(System.getProperty("modelassay.driver.bundles", ""));
        String name = "org.modelassay.product.driver";
        if (Files.readAllLines(bundles).stream().noneMatch(line -> line.startsWith(name + ","))) {
            Files.writeString(bundles, name + ",0.1.0,plugins/" + name + "_0.1.0.jar,4,false\n",
                    StandardOpenOption.APPEND);
        }
    }

    private void drive() {
        Hand hand = new Hand(PlatformUI.getWorkbench().getDisplay(), folder);
        try {
            List<String> steps = Files.readAllLines(folder.resolve("steps"));
            Files.write(folder.resolve("steps"), steps.subList(1, steps.size()));
            Step step = STEPS.get(steps.get(0));
            if (step == null) {
                throw new IllegalArgumentException("no step " + steps.get(0));
            }
            step.take(hand, folder);
            stay();
            tell(folder, "done " + steps.get(0));
            if (steps.size() > 1) {
                hand.later(() -> PlatformUI.getWorkbench().restart());
            } else {
                hand.later(() -> PlatformUI.getWorkbench().close());
            }
        } catch (Exception | Error e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            tell(folder, "failed " + trace);
            hand.picture("driver-failed");
            Runtime.getRuntime().halt(7);
        }
    }

    static void tell(Path folder, String line) {
        try {
            Files.writeString(folder.resolve("told"), line + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
