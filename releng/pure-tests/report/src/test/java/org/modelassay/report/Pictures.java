/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.modelassay.report.chart.Axis;
import org.modelassay.report.chart.Caption;
import org.modelassay.report.chart.Curve;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Takes pictures apart. */
final class Pictures {

    private Pictures() {
    }

    static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage() + " in " + xml, e);
        }
    }

    /** The elements of a class. */
    static List<Element> ofClass(Document document, String css) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (List.of(element.getAttribute("class").split(" ")).contains(css)) {
                found.add(element);
            }
        }
        return found;
    }

    static List<String> texts(Document document, String css) {
        return ofClass(document, css).stream().filter(element -> element.getTagName().equals("text"))
                .map(Element::getTextContent).toList();
    }

    static Caption caption(String name) {
        return new Caption(name, "What is this?", "", List.of());
    }

    static Axis linear(String label, String unit) {
        return new Axis(label, unit, Axis.Scale.LINEAR);
    }

    static Axis log(String label, String unit) {
        return new Axis(label, unit, Axis.Scale.LOG);
    }

    static Curve observed(String name, double... values) {
        return new Curve(name, name, Curve.Role.OBSERVED, values, null);
    }

    static Curve control(String name, double... values) {
        return new Curve(name, name, Curve.Role.CONTROL, values, null);
    }
}
