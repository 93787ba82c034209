/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.api;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bundle promises to those who compile against it: a line for each public or protected type and member of the
 * packages that it exports to everybody.
 *
 * @param version the part of its version that stays while nothing is broken: major, or 0 and minor
 * @param lines   the signatures as the virtual machine has them
 */
record Signatures(String version, SortedSet<String> lines) {

    private static final Set<AccessFlag> TOLD = Set.of(AccessFlag.STATIC, AccessFlag.ABSTRACT, AccessFlag.FINAL,
            AccessFlag.INTERFACE, AccessFlag.PROTECTED);

    /** Reads a bundle that is built. */
    static Signatures of(Path bundle) throws IOException {
        Manifest manifest;
        try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        String[] version = manifest.getMainAttributes().getValue("Bundle-Version").split("\\.");
        SortedSet<String> lines = new TreeSet<>();
        for (String packageName : exported(manifest.getMainAttributes().getValue("Export-Package"))) {
            Path folder = bundle.resolve("target/classes").resolve(packageName.replace('.', '/'));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    add(ClassFile.of().parse(file), lines);
                }
            }
        }
        return new Signatures(version[0].equals("0") ? "0." + version[1] : version[0], lines);
    }

    /** Reads what was committed; the first line is the version. */
    static Signatures read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return new Signatures(lines.getFirst(), new TreeSet<>(lines.subList(1, lines.size())));
    }

    /** {@return the form that {@link #read} takes} */
    String text() {
        return version + "\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> exported(String header) {
        return Stream.of(header.split(",(?=[a-z])")).map(String::strip)
                .filter(clause -> !clause.contains("x-internal") && !clause.contains("x-friends"))
                .map(clause -> clause.replaceFirst(";.*", "")).toList();
    }

    private static void add(ClassModel type, Set<String> lines) {
        if (!isVisible(type.flags().flags()) || type.thisClass().asInternalName().matches(".*\\$\\d+.*")) {
            return;
        }
        String name = type.thisClass().asInternalName();
        String superclass = type.superclass().map(each -> " extends " + each.asInternalName()).orElse("");
        lines.add(name + flags(type.flags().flags()) + superclass);
        type.interfaces().forEach(each -> lines.add(name + " implements " + each.asInternalName()));
        boolean isFinal = type.flags().has(AccessFlag.FINAL);
        for (FieldModel field : type.fields()) {
            if (isVisible(field.flags().flags())) {
                lines.add(name + "#" + field.fieldName().stringValue() + " " + field.fieldType().stringValue()
                        + flags(field.flags().flags()));
            }
        }
        for (MethodModel method : type.methods()) {
            boolean isSynthetic = method.flags().has(AccessFlag.SYNTHETIC);
            boolean isHidden = isFinal && method.flags().has(AccessFlag.PROTECTED);
            if (isVisible(method.flags().flags()) && !isSynthetic && !isHidden) {
                lines.add(name + "#" + method.methodName().stringValue() + method.methodType().stringValue()
                        + flags(method.flags().flags()));
            }
        }
    }

    private static boolean isVisible(Set<AccessFlag> flags) {
        return flags.contains(AccessFlag.PUBLIC) || flags.contains(AccessFlag.PROTECTED);
    }

    private static String flags(Set<AccessFlag> flags) {
        return flags.stream().filter(TOLD::contains).map(flag -> " " + flag.name().toLowerCase(java.util.Locale.ROOT))
                .sorted().collect(Collectors.joining());
    }
}
