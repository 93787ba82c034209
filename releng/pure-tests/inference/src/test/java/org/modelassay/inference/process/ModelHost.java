/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.modelassay.inference.djl.DjlInferenceService;
import org.modelassay.inference.djl.ServiceSettings;
import org.modelassay.inference.process.internal.client.EquinoxLauncher;
import org.modelassay.inference.process.internal.host.HostProcess;

/** The process for models without an installation: the same code on a class path. */
public final class ModelHost {

    static final ServiceSettings SETTINGS = new ServiceSettings(2, 1, 200_000_000);

    private ModelHost() {
    }

    /** Serves standard input. */
    public static void main(String[] arguments) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        System.setOut(System.err);
        HostProcess.run(in, out, new DjlInferenceService(SETTINGS));
    }

    static Process launch(List<Path> folders) throws IOException {
        return new ProcessBuilder(command(ModelHost.class, EquinoxLauncher.options(folders))).start();
    }

    static List<String> command(Class<?> main, List<String> options) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-modules", "jdk.incubator.vector"));
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return words;
    }
}
