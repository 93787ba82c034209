/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;

/**
 * The window of an installed product, driven by a plug-in that is installed like any other.
 *
 * @param product where the driver is installed
 * @param folder  for scripts, and for what the driver sees
 */
record Window(Installation product, Path folder) {

    private static final String DRIVER = "com.example.driver";
    private static final String NEEDS = "Require-Bundle: org.eclipse.core.resources,org.eclipse.core.runtime,"
            + "org.eclipse.equinox.p2.core,org.eclipse.equinox.p2.metadata,org.eclipse.equinox.p2.operations,"
            + "org.eclipse.equinox.p2.repository,org.eclipse.equinox.p2.ui,org.eclipse.ui,org.eclipse.ui.ide";

    /** Installs the driver. Skips the test where there is no display. */
    static Window of(Installation product, Path folder) throws IOException, InterruptedException {
        String display = System.getenv("DISPLAY");
        Assumptions.assumeTrue(display != null && !display.isEmpty(), "no display; verify starts one");
        String source = Files.readString(Path.of("src/test/driver/com/example/driver/Driver.java"));
        Path repository = new Plugins(product, Files.createDirectories(folder.resolve("driver"))).publishWith(
                "<extension point='org.eclipse.ui.startup'><startup class='" + DRIVER + ".Driver'/></extension>", NEEDS,
                DRIVER, Map.of("Driver", source));
        product.run(folder, "install", repository.toString(), DRIVER + ".feature", "--trust", "unsigned").expect(0);
        return new Window(product.with("DISPLAY", display).with("GDK_BACKEND", "x11").with("NO_AT_BRIDGE", "1")
                .with("MODELASSAY_JAVA_OPTS", "-Xmx512m"), folder);
    }

    /** Starts the workbench in a new workspace; it closes after the last step. */
    Started start(String name, List<String> steps) throws IOException {
        Path script = Files.createDirectories(folder.resolve(name)).resolve("script");
        Files.write(script, steps);
        return product.with("MODELASSAY_DRIVER", script.toString())
                .with("MODELASSAY_WORKSPACE", folder.resolve(name).resolve("workspace").toString())
                .start(folder, "workbench");
    }

    /** What the driver did, and what failed. */
    String log(String name) throws IOException {
        return seen(name, "driver.log");
    }

    /** What the driver has written down. */
    String seen(String name, String file) throws IOException {
        return Files.readString(folder.resolve(name).resolve(file));
    }
}
