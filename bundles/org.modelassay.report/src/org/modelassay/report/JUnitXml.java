/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.modelassay.model.Message;
import org.modelassay.model.Outcome;
import org.modelassay.model.Run;
import org.modelassay.model.RunStatus;
import org.modelassay.model.Severity;
import org.modelassay.model.Verdict;
import org.modelassay.report.text.Markup;
import org.modelassay.report.text.NumberText;

/**
 * The verdicts of runs for build servers: {@code junit.xml}.
 *
 * <p>Each run is a test suite. Its first test case is the run itself, which is in error unless it is done; then follows
 * one test case for each expectation. A missed expectation is a failure, one that cannot be judged an error; one that
 * only warns passes and says so in its output.
 */
public final class JUnitXml {

    private JUnitXml() {
    }

    /**
     * Writes the verdicts of runs.
     *
     * @param runs the runs in order
     * @return an XML document
     */
    public static String of(List<Run> runs) {
        List<Suite> suites = new ArrayList<>();
        for (Run run : runs) {
            suites.add(suite(run));
        }
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites").append(counts(suites.stream().flatMap(suite -> suite.cases.stream()).toList()))
                .append(">\n");
        suites.forEach(suite -> suite.write(xml));
        return xml.append("</testsuites>\n").toString();
    }

    private record Suite(String name, String time, String timestamp, List<Case> cases) {
        void write(StringBuilder xml) {
            xml.append("  <testsuite").append(attribute("name", name)).append(counts(cases))
                    .append(attribute("time", time)).append(attribute("timestamp", timestamp)).append(">\n");
            cases.forEach(each -> each.write(xml, name));
            xml.append("  </testsuite>\n");
        }
    }

    /** One test case; the kind is the element it holds, empty for none. */
    private record Case(String name, String kind, String type, String message) {
        void write(StringBuilder xml, String suite) {
            xml.append("    <testcase").append(attribute("classname", suite)).append(attribute("name", name));
            switch (kind) {
            case "" -> xml.append("/>\n");
            case "system-out" -> xml.append(">\n      <system-out>").append(Markup.text(message))
                    .append("</system-out>\n    </testcase>\n");
            default -> xml.append(">\n      <").append(kind).append(attribute("type", type))
                    .append(attribute("message", message)).append(">").append(Markup.text(message))
                    .append("</").append(kind).append(">\n    </testcase>\n");
            }
        }
    }

    private static Suite suite(Run run) {
        List<Case> cases = new ArrayList<>();
        cases.add(itself(run));
        run.getVerdicts().forEach(verdict -> cases.add(expectation(verdict)));
        String name = firstOf(run.getExperiment(), run.getAnalyser(), run.getId());
        return new Suite(name, seconds(run.getStarted(), run.getFinished()), firstOf(run.getStarted(), "", ""), cases);
    }

    private static Case itself(Run run) {
        RunStatus status = run.getStatus();
        if (status == RunStatus.DONE) {
            return new Case("run", "", "", "");
        }
        StringBuilder message = new StringBuilder("The run is " + status.getLiteral());
        for (Message each : run.getMessages()) {
            if (each.getSeverity() == Severity.ERROR) {
                message.append(": ").append(each.getText());
            }
        }
        return new Case("run", "error", status.getLiteral(), message.toString());
    }

    private static Case expectation(Verdict verdict) {
        String name = verdict.getMetric() + " " + verdict.getComparator().getLiteral() + " "
                + NumberText.exact(verdict.getBound())
                + (verdict.getTolerance() == 0 ? "" : " within " + NumberText.exact(verdict.getTolerance()));
        String actual = verdict.isSetActual() ? NumberText.exact(verdict.getActual()) : "not measured";
        String message = name + ": the value is " + actual
                + (verdict.getMessage() == null ? "" : ". " + verdict.getMessage());
        return new Case(name, kind(verdict), "expectation", message);
    }

    private static String kind(Verdict verdict) {
        if (verdict.getOutcome() == Outcome.PASS) {
            return "";
        }
        if (verdict.getSeverity() != Severity.ERROR) {
            return "system-out";
        }
        return verdict.getOutcome() == Outcome.FAIL ? "failure" : "error";
    }

    private static String counts(List<Case> cases) {
        return attribute("tests", String.valueOf(cases.size()))
                + attribute("failures", count(cases, "failure")) + attribute("errors", count(cases, "error"))
                + attribute("skipped", "0");
    }

    private static String count(List<Case> cases, String kind) {
        return String.valueOf(cases.stream().filter(each -> each.kind.equals(kind)).count());
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Markup.label(value) + "\"";
    }

    private static String seconds(@Nullable String started, @Nullable String finished) {
        if (started == null || finished == null) {
            return "0";
        }
        try {
            Duration time = Duration.between(Instant.parse(started), Instant.parse(finished));
            return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1000.0);
        } catch (DateTimeParseException e) {
            return "0";
        }
    }

    private static String firstOf(@Nullable String first, @Nullable String second, @Nullable String third) {
        for (@Nullable String each : new @Nullable String[] {first, second, third}) {
            if (each != null && !each.isEmpty()) {
                return each;
            }
        }
        return "";
    }
}
