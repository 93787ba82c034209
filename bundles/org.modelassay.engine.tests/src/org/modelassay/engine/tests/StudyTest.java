/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.modelassay.common.InvalidInputException;
import org.modelassay.engine.StudyReader;
import org.modelassay.engine.StudyWriter;
import org.modelassay.model.Comparator;
import org.modelassay.model.ExperimentsFactory;
import org.modelassay.model.ExperimentsPackage;
import org.modelassay.model.Experiment;
import org.modelassay.model.Expectation;
import org.modelassay.model.InputBinding;
import org.modelassay.model.ModelReference;
import org.modelassay.model.Study;

class StudyTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <assay:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:assay="http://www.modelassay.org/experiments/1.0"\
            """;

    @TempDir
    Path folder = Path.of("");

    private Study read(String text) throws Exception {
        Path file = folder.resolve("study.assay");
        Files.writeString(file, text);
        return new StudyReader().read(file);
    }

    private static Study sample() {
        ExperimentsFactory factory = ExperimentsFactory.eINSTANCE;
        Study study = factory.createStudy();
        study.setName("A <study> with \"quotes\" & more\nthan a line");
        for (String id : new String[] {"base", "tuned", "tuned-2"}) {
            ModelReference model = factory.createModelReference();
            model.setId(id);
            model.setLocation("../models/" + id + " é𝄞");
            study.getModels().add(model);
        }
        Experiment experiment = factory.createExperiment();
        experiment.setId("update");
        experiment.setAnalyser("sparsity.update");
        experiment.setSeed(-5);
        InputBinding binding = factory.createInputBinding();
        binding.setRole("tuned");
        binding.getReferences().add(study.getModels().get(2));
        binding.getReferences().add(study.getModels().get(1));
        experiment.getInputs().add(binding);
        Expectation expectation = factory.createExpectation();
        expectation.setMetric("sparsity.bit_exact");
        expectation.setComparator(Comparator.LESS);
        expectation.setValue(0);
        experiment.getExpectations().add(expectation);
        study.getExperiments().add(experiment);
        return study;
    }

    @Test
    void readsBackWhatItWrites() throws Exception {
        Path file = folder.resolve("study.assay");
        Study study = sample();
        new StudyWriter().write(file, study);
        Study read = new StudyReader().read(file);
        assertThat(EcoreUtil.equals(read, study)).isTrue();
        assertThat(Files.readString(file).lines())
                .contains("      <inputs role=\"tuned\" references=\"tuned-2 tuned\"/>".substring(2),
                        "    <expectations metric=\"sparsity.bit_exact\" comparator=\"&lt;\" value=\"0.0\"/>");
    }

    @Test
    void writesWhatEmfReads() throws Exception {
        Path file = folder.resolve("study.assay");
        Study study = sample();
        new StudyWriter().write(file, study);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("study.assay"));
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(ExperimentsPackage.eNS_URI, ExperimentsPackage.eINSTANCE);
        resources.getResources().add(resource);
        resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), Map.of());
        assertThat(EcoreUtil.equals(resource.getContents().getFirst(), study)).isTrue();
    }

    @Test
    void readsWhatEmfWrites() throws Exception {
        Path file = folder.resolve("study.assay");
        Study study = sample();
        study.getExperiments().getFirst().getExpectations().getFirst().setValue(0.5);
        Resource resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
        resource.getContents().add(study);
        resource.save(Map.of());
        assertThat(EcoreUtil.equals(new StudyReader().read(file), study)).isTrue();
    }

    @Test
    void readsAFileWithAByteOrderMark() throws Exception {
        assertThat(read("\ufeff" + HEAD + " name=\"n\"/>").getName()).isEqualTo("n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "<models id='a'/> | study.assay:3: ModelReference lacks location; add it",
            "<models id='a' location='x' colour='red'/> | has no attribute \"colour\"; it has id, location, description",
            "<modells/> | Study has no \"modells\"; it has name, description, models, datasets, experiments",
            "<models id='a' location='x'/><datasets id='a' location='y'/> | the id \"a\" is taken",
            "<models id='a b' location='x'/> | id cannot be \"a b\"",
            "<models href='http://example.org/x#a'/> | refers to another document in models",
            "<models href='other.assay#a'/> | refers to another document in models",
            "<models xsi:type='assay:DatasetReference' id='a' location='x'/> | is not a kind of ModelReference",
            "<models xsi:type='ecore:EPackage' xmlns:ecore='http://www.eclipse.org/emf/2002/Ecore'/> | is not a kind of",
            "<experiments id='e' analyser='x'><inputs role='r' references='nobody'/></experiments> | names \"nobody\", which is no id in this file",
            "<experiments id='e' analyser='x'><inputs role='r' references='e'/></experiments> | is a Experiment, not a InputReference",
            "<experiments id='e' analyser='x'><inputs role='r'><references href='x.assay#y'/></inputs></experiments> | refers to another document",
            "<experiments id='e' analyser='x' seed='many'/> | seed cannot be \"many\"; expected a whole number",
            "<experiments id='e' analyser='x'><expectations metric='m' value='1' comparator='~='/></experiments> | one of <, <=, ==, !=, >=, >",
            "<experiments id='e' analyser='x'><expectations metric='m'/></experiments> | Expectation lacks value",
            "stray text | has text between elements: \"stray text\"",
            "<other:x xmlns:other='urn:other'/> | has no \"x\"",
            "<models id='a' location='x' o:y='1' xmlns:o='urn:o'/> | has an attribute of another package",
            "<models | is not well-formed XML"})
    void refusesWhatIsNoStudyAndSaysWhere(String body, String message) {
        assertThatThrownBy(() -> read(HEAD + ">\n" + body + "\n</assay:Study>"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message).hasMessageContaining("study.assay:");
    }

    @Test
    void refusesOtherRoots() {
        assertThatThrownBy(() -> read("<Study/>")).hasMessageContaining("is of another package");
        assertThatThrownBy(() -> read(HEAD.replace("assay:Study", "assay:Run") + "/>"))
                .hasMessageContaining("holds a \"Run\"");
        assertThatThrownBy(() -> read("")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new StudyReader().read(folder)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("is a directory");
        assertThatThrownBy(() -> new StudyReader().read(folder.resolve("none"))).hasMessageContaining("does not exist");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<!DOCTYPE s [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]> | &c;",
            "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]> | &x;",
            "<!DOCTYPE s [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]> | text",
            "<!DOCTYPE s SYSTEM \"http://127.0.0.1:9/x.dtd\"> | text"})
    void neverReadsADocumentType(String type, String name) {
        String text = "<?xml version=\"1.0\"?>" + type + HEAD.substring(HEAD.indexOf("<assay")) + " name=\"" + name
                + "\"/>";
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("declares a document type");
    }

    @Test
    void refusesUndeclaredEntities() {
        assertThatThrownBy(() -> read(HEAD + " name=\"&x;\"/>")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void boundsSizeNumberAndDepth() {
        String many = "<models id='a' location='x'/>".repeat(250_000);
        assertThatThrownBy(() -> read(HEAD + ">" + many + "</assay:Study>"))
                .hasMessageContaining("the id \"a\" is taken");
        StringBuilder distinct = new StringBuilder(HEAD + ">");
        for (int i = 0; i < 60_000; i++) {
            distinct.append("<models id='m").append(i).append("' location='x'/>");
        }
        assertThatThrownBy(() -> read(distinct + "</assay:Study>")).hasMessageContaining("more than 50000 elements");
        assertThatThrownBy(() -> read(HEAD + " name='" + "x".repeat(9 << 20) + "'/>"))
                .hasMessageContaining("is larger than");
        assertThatThrownBy(() -> read(HEAD + ">" + "<a>".repeat(10_000) + "</assay:Study>"))
                .hasMessageContaining("nested more than 8 deep");
    }

    @Test
    void survivesDamageOfAnyByte() throws Exception {
        Path file = folder.resolve("study.assay");
        new StudyWriter().write(file, sample());
        byte[] sound = Files.readAllBytes(file);
        for (int i = 0; i < sound.length; i++) {
            byte[] damaged = sound.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            Files.write(file, damaged);
            try {
                assertThat(new StudyReader().read(file)).isNotNull();
            } catch (InvalidInputException e) {
                assertThat(e.diagnostics()).isNotEmpty();
            }
        }
    }

    @Test
    void writesCharactersThatXmlCannotHoldAsReplacements() throws Exception {
        Study study = ExperimentsFactory.eINSTANCE.createStudy();
        study.setName("a\u0000b\u001bc\ud800d");
        Path file = folder.resolve("study.assay");
        new StudyWriter().write(file, study);
        assertThat(new StudyReader().read(file).getName()).isEqualTo("a\ufffdb\ufffdc\ufffdd");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).doesNotContain("\u001b");
    }
}
