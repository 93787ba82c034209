/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/** The documentation of the extension point shows code that compiles and runs. */
class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"ZerosAnalyser", "ZerosParameters"})
    void showsTheSourceOfTheWorkedExample(String name) throws Exception {
        Path root = Path.of(System.getProperty("modelassay.root", ""));
        Path schema = root.resolve("bundles/org.modelassay.analysis/schema/analysers.exsd");
        if (!Files.exists(schema)) {
            Assumptions.abort("sources not found: " + schema);
        }
        String source = Files.readString(root.resolve(
                "bundles/org.modelassay.engine.tests/src/org/modelassay/engine/tests/tutorial/" + name + ".java"));
        String shown = source.substring(source.indexOf("package ")).strip()
                .replace("org.modelassay.engine.tests.tutorial", "com.example.zeros");
        assertThat(documentation(schema)).contains(shown);
    }

    private static String documentation(Path schema) throws Exception {
        NodeList texts = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(schema.toFile())
                .getElementsByTagName("documentation");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.getLength(); i++) {
            all.append(texts.item(i).getTextContent());
        }
        return all.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
