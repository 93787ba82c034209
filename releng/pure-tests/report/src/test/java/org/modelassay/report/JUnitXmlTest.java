/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.modelassay.model.Comparator;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The structure is what build servers read: testsuites, testsuite, testcase, failure, error. */
class JUnitXmlTest {

    @TempDir
    private Path directory = Path.of("");

    private static List<Element> all(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document xml(Run... runs) {
        return Pictures.parsed(JUnitXml.of(List.of(runs)));
    }

    @Test
    void givesEachExpectationATestCase() {
        Document xml = xml(Samples.sparsity(directory));
        assertThat(all(xml, "testcase")).extracting(each -> each.getAttribute("name")).containsExactly("run",
                "sparsity.bit_exact >= 0.3", "sparsity.within_1e-05 >= 0.9", "null.excess > 0");
        assertThat(all(xml, "testcase")).allMatch(each -> each.getAttribute("classname").equals("sft-pair"));
        Element suite = all(xml, "testsuite").getFirst();
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("time")).isEqualTo("8.250");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-10-03T14:02:11Z");
    }

    @Test
    void namesMetricValueAndBoundOfAFailure() {
        Element failure = all(xml(Samples.sparsity(directory)), "failure").getFirst();
        assertThat(failure.getAttribute("message")).contains("sparsity.within_1e-05", "0.4412", "0.9");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("sparsity.within_1e-05 >= 0.9");
    }

    @Test
    void takesWhatCannotBeJudgedForAnError() {
        Element error = all(xml(Samples.sparsity(directory)), "error").getFirst();
        assertThat(error.getAttribute("message")).contains("null.excess > 0", "not measured");
    }

    @Test
    void takesARunThatFailedForAnError() {
        Element error = all(xml(Samples.failed(directory)), "error").getFirst();
        assertThat(error.getAttribute("type")).isEqualTo("failed");
        assertThat(error.getAttribute("message")).contains("the file ended after 1,024 of 1,040,384 bytes");
    }

    @Test
    void takesACancelledAndAnInconclusiveRunForErrors() {
        for (RunStatus status : List.of(RunStatus.CANCELLED, RunStatus.INCONCLUSIVE)) {
            RunBuilder builder = new RunBuilder(directory);
            builder.run().setStatus(status);
            assertThat(all(xml(builder.run()), "error")).extracting(each -> each.getAttribute("type"))
                    .containsExactly(status.getLiteral());
        }
    }

    @Test
    void letsAMissedWarningPass() {
        RunBuilder builder = new RunBuilder(directory);
        builder.verdict("m", Comparator.LESS, 1, 2, Outcome.FAIL).setSeverity(Severity.WARNING);
        Document xml = xml(builder.run());
        assertThat(all(xml, "failure")).isEmpty();
        assertThat(all(xml, "system-out").getFirst().getTextContent()).contains("m < 1", "2");
    }

    @Test
    void holdsSeveralRunsAndAddsThemUp() {
        Document xml = xml(Samples.sparsity(directory.resolve("a")), Samples.failed(directory.resolve("b")));
        assertThat(all(xml, "testsuite")).hasSize(2);
        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo("5");
        assertThat(xml.getDocumentElement().getAttribute("errors")).isEqualTo("2");
    }

    @Test
    void isWellFormedWhateverARunSays() {
        RunBuilder builder = new RunBuilder(directory);
        builder.run().setStatus(RunStatus.FAILED);
        builder.run().setExperiment("<&\"'\u0000\ud800");
        builder.run().setStarted("yesterday");
        builder.message(Severity.ERROR, "]]><x>\u0001", "", "");
        builder.verdict("<m>", Comparator.EQUAL, Double.NaN, Double.POSITIVE_INFINITY, Outcome.INCONCLUSIVE);
        assertThat(all(xml(builder.run()), "error")).hasSize(2);
    }
}
