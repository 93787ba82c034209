/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Walks through one document and keeps to the limits; what elements mean is {@link XmiObjects}' business. */
final class XmiDocument {

    private final byte[] document;
    private final Problems problems;
    private final XmiReader.Limits limits;
    private final XmiObjects objects;
    private final Deque<XmiElement> open = new ArrayDeque<>();
    private int elements;

    XmiDocument(byte[] document, Problems problems, XmiReader.Limits limits, EClass root) {
        this.document = document;
        this.problems = problems;
        this.limits = limits;
        this.objects = new XmiObjects(problems, root);
    }

    EObject read() throws InvalidInputException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text()));
            while (reader.hasNext()) {
                event(reader, reader.next());
            }
            reader.close();
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw problems.fatal(line, "is not well-formed XML: " + firstLine(e),
                    "correct it there, or take the file from a copy; a run can be made again");
        }
        return objects.finish();
    }

    private String text() throws InvalidInputException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            // some editors put a byte order mark before it
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw problems.fatal(0, "is not text in UTF-8", "save it in UTF-8");
        }
    }

    private void event(XMLStreamReader reader, int event) throws InvalidInputException {
        int line = reader.getLocation().getLineNumber();
        switch (event) {
        case XMLStreamConstants.DTD -> throw problems.fatal(line, "declares a document type, which is never read",
                "remove the DOCTYPE declaration");
        case XMLStreamConstants.ENTITY_REFERENCE -> throw problems.fatal(line,
                "refers to an entity, " + Quoted.of(reader.getLocalName()), "write the text itself");
        case XMLStreamConstants.START_ELEMENT -> start(reader, line);
        case XMLStreamConstants.END_ELEMENT -> objects.end(open.pop(), line);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader, line);
        default -> {
            // comments, white space and processing instructions mean nothing
        }
        }
    }

    private void start(XMLStreamReader reader, int line) throws InvalidInputException {
        elements++;
        if (elements > limits.elements()) {
            throw problems.fatal(line, "has more than " + limits.elements() + " elements, the most that is read", "");
        }
        if (open.size() >= limits.depth()) {
            throw problems.fatal(line, "is nested more than " + limits.depth() + " deep, the most that is read", "");
        }
        XmiElement parent = open.peek();
        open.push(parent == null ? objects.root(reader, line) : objects.child(parent, reader, line));
    }

    private void text(XMLStreamReader reader, int line) throws InvalidInputException {
        XmiElement element = open.peek();
        if (element != null && !reader.isWhiteSpace() || element instanceof XmiElement.Value) {
            objects.text(element, reader.getText(), line);
        }
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int start = message.indexOf("Message: ");
        String text = start < 0 ? message : message.substring(start + "Message: ".length());
        return Quoted.of(text.lines().findFirst().orElse("unknown"));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_COALESCING, Boolean.FALSE);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
