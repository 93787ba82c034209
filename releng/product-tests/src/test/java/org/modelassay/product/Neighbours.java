/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plug-in whose analysers misbehave, each in its own way, beside one that is fine. */
final class Neighbours {

    static final String ID = "com.example.bad";

    private static final String THROW = "if (true) throw new IllegalStateException(\"as planned\");";
    private static final String HUNGER = "java.util.List<byte[]> all = new java.util.ArrayList<>();"
            + " while (context.threads() > 0) { all.add(new byte[1 << 24]); }";
    private static final String CHATTER = "for (int i = 0; i < 1_000_000; i++) { System.out.println(\"out \" + i);"
            + " context.message(org.modelassay.common.Diagnostic.info(\"\", \"told \" + i, \"\")); }";
    private static final String DEAFNESS = "System.out.println(\"begun\"); context.progress().activity(\"begun\");"
            + " try { context.scratch(); } catch (java.io.IOException e) { } while (context.threads() > 0) { }";
    private static final String PATIENCE = "while (!new java.io.File(System.getenv(\"MODELASSAY_DRIVER\") + \".go\")"
            + ".exists()) { try { Thread.sleep(50); } catch (InterruptedException e) { return; } }";

    private Neighbours() {
    }

    /** Makes the plug-in and installs it. */
    static void install(Installation product, Path folder) throws IOException, InterruptedException {
        Map<String, String> sources = Map.ofEntries(Map.entry("None", Toys.NONE),
                toy("Fine", "", "", ""), toy("Constructor", THROW, "", ""), toy("Planning", "", THROW, ""),
                toy("Running", "", "", THROW), toy("Nothing", "", "if (true) return null;", ""),
                toy("Silent", "", "", "if (true) return;"), toy("Lacking", "new Gone();", "", ""),
                toy("Absent", "", "", ""), Map.entry("Gone", "class Gone { }"),
                toy("Exiting", "", "", "System.exit(0);"), toy("Hungry", "", "", HUNGER),
                toy("Chatty", "", "", CHATTER), toy("Deaf", "", "", DEAFNESS), toy("Patient", "", "", PATIENCE));
        String declarations = Stream.of("Fine", "Constructor", "Planning", "Running", "Nothing", "Silent", "Lacking",
                "Absent", "Exiting", "Hungry", "Chatty", "Deaf", "Patient")
                .map(type -> Toys.declaration(ID, type.toLowerCase(Locale.ROOT), type)).collect(Collectors.joining())
                + Toys.declarationOf("org.modelassay.analyser.sparsity.spectra", ID, "Fine");
        Path repository = new Plugins(product, Files.createDirectory(folder.resolve("bad"))).publish(ID, declarations,
                sources, "Gone", "Absent");
        product.run(folder, "install", repository.toString(), ID + ".feature", "--trust", "unsigned").expect(0);
    }

    private static Map.Entry<String, String> toy(String type, String constructor, String plan, String run) {
        return Map.entry(type, Toys.analyser(type, constructor, plan, run));
    }
}
