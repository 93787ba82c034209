/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;
import org.modelassay.engine.internal.xmi.XmiElement.Unknown;
import org.modelassay.engine.internal.xmi.XmiElement.Value;
import org.modelassay.engine.internal.xmi.XmiElement.Whole;

/** Makes objects of elements, and of attributes their features. */
final class XmiObjects {

    private final Problems problems;
    private final EClass rootClass;
    private final EPackage ours;
    private final XmiReferences references;
    private @Nullable EObject root;

    XmiObjects(Problems problems, EClass rootClass) {
        this.problems = problems;
        this.rootClass = rootClass;
        this.ours = rootClass.getEPackage();
        this.references = new XmiReferences(problems);
    }

    Whole root(XMLStreamReader reader, int line) throws InvalidInputException {
        String expected = "expected a " + rootClass.getName() + " of " + ours.getNsURI();
        if (!ours.getNsURI().equals(reader.getNamespaceURI())) {
            throw problems.fatal(line, "is of another package, " + Quoted.of(String.valueOf(reader.getNamespaceURI()))
                    + "; " + expected, "");
        }
        if (!rootClass.getName().equals(reader.getLocalName())) {
            throw problems.fatal(line, "holds a " + Quoted.of(reader.getLocalName()) + "; " + expected, "");
        }
        EObject object = EcoreUtil.create(rootClass);
        root = object;
        return filled(new Whole(object), reader, line);
    }

    XmiElement child(XmiElement parent, XMLStreamReader reader, int line) throws InvalidInputException {
        return switch (parent) {
        case Whole whole -> child(whole, reader, line);
        case Value value -> {
            problems.add(line, "has an element within " + value.attribute().getName() + ", which is text", "");
            yield new Unknown();
        }
        case Unknown unknown -> unknown;
        };
    }

    private XmiElement child(Whole parent, XMLStreamReader reader, int line) throws InvalidInputException {
        EClass owner = parent.object().eClass();
        EStructuralFeature feature = isPlain(reader.getNamespaceURI())
                ? owner.getEStructuralFeature(reader.getLocalName()) : null;
        boolean again = feature != null && !parent.seen().add(feature) && !feature.isMany();
        if (feature == null || again) {
            problems.add(line, owner.getName() + (again ? " has a second " : " has no ")
                    + Quoted.of(reader.getLocalName()), Spelling.known(owner));
            return new Unknown();
        }
        return switch (feature) {
        case EAttribute attribute -> new Value(parent.object(), attribute, new StringBuilder());
        case EReference reference when reference.isContainment() && !hasReferenceOut(reader) ->
                contained(parent.object(), reference, reader, line);
        default -> {
            problems.add(line, "refers to another document in " + feature.getName(),
                    "put everything into this file, and refer to it by id");
            yield new Unknown();
        }
        };
    }

    private XmiElement contained(EObject parent, EReference reference, XMLStreamReader reader, int line)
            throws InvalidInputException {
        EClass type = type(reference.getEReferenceType(), reader, line);
        if (type == null) {
            return new Unknown();
        }
        EObject object = EcoreUtil.create(type);
        if (reference.isMany()) {
            many(parent, reference).add(object);
        } else {
            parent.eSet(reference, object);
        }
        return filled(new Whole(object), reader, line);
    }

    private @Nullable EClass type(EClass declared, XMLStreamReader reader, int line) throws InvalidInputException {
        String name = reader.getAttributeValue(Xmi.XSI, "type");
        if (name == null) {
            name = reader.getAttributeValue(Xmi.XMI, "type");
        }
        EClassifier type = declared;
        if (name != null) {
            int colon = name.indexOf(':');
            String prefix = colon < 0 ? XMLConstants.DEFAULT_NS_PREFIX : name.substring(0, colon);
            boolean isOurs = ours.getNsURI().equals(reader.getNamespaceContext().getNamespaceURI(prefix));
            type = isOurs ? ours.getEClassifier(name.substring(colon + 1)) : null;
        }
        if (type instanceof EClass found && !found.isAbstract() && declared.isSuperTypeOf(found)) {
            return found;
        }
        problems.add(line, name == null ? "needs a type, since a " + declared.getName() + " is one of several kinds"
                : Quoted.of(name) + " is not a kind of " + declared.getName(), "");
        return null;
    }

    private Whole filled(Whole element, XMLStreamReader reader, int line) throws InvalidInputException {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (isPlain(namespace)) {
                attribute(element, reader.getAttributeLocalName(i), reader.getAttributeValue(i), line);
            } else if (!Xmi.XMI.equals(namespace) && !Xmi.XSI.equals(namespace)) {
                problems.add(line, "has an attribute of another package, " + Quoted.of(namespace), "remove it");
            }
        }
        return element;
    }

    private void attribute(Whole element, String name, String text, int line) throws InvalidInputException {
        EClass owner = element.object().eClass();
        switch (owner.getEStructuralFeature(name)) {
        case EAttribute attribute -> {
            element.seen().add(attribute);
            set(element.object(), attribute, text, line);
        }
        case EReference reference when !reference.isContainment() -> {
            element.seen().add(reference);
            references.add(element.object(), reference, text, line);
        }
        case null, default -> problems.add(line, owner.getName() + " has no attribute " + Quoted.of(name),
                Spelling.known(owner));
        }
    }

    void text(@Nullable XmiElement element, String text, int line) throws InvalidInputException {
        switch (element) {
        case Value value -> value.text().append(text);
        case Unknown _ -> {
            // complained about already
        }
        case null, default -> problems.add(line, "has text between elements: " + Quoted.of(text.strip()), "remove it");
        }
    }

    void end(XmiElement element, int line) throws InvalidInputException {
        switch (element) {
        case Value value -> set(value.object(), value.attribute(), value.text().toString(), line);
        case Whole whole -> complete(whole, line);
        case Unknown _ -> {
            // complained about already
        }
        }
    }

    private void complete(Whole whole, int line) throws InvalidInputException {
        EClass owner = whole.object().eClass();
        for (EStructuralFeature feature : owner.getEAllStructuralFeatures()) {
            if (feature.isRequired() && feature.getDefaultValueLiteral() == null && !whole.seen().contains(feature)) {
                problems.add(line, owner.getName() + " lacks " + feature.getName(), "add it");
            }
        }
    }

    private void set(EObject object, EAttribute attribute, String text, int line) throws InvalidInputException {
        Object value = value(attribute, text, line);
        if (value == null) {
            return;
        }
        if (attribute.isMany()) {
            many(object, attribute).add(value);
            return;
        }
        object.eSet(attribute, value);
        if (attribute.isID()) {
            references.declare(text, object, line);
        }
    }

    private @Nullable Object value(EAttribute attribute, String text, int line) throws InvalidInputException {
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException _) {
            problems.add(line, attribute.getName() + " cannot be " + Quoted.of(text) + "; expected "
                    + Spelling.values(attribute.getEAttributeType()), "");
            return null;
        }
    }

    EObject finish() throws InvalidInputException {
        EObject object = root;
        if (object == null) {
            throw problems.fatal(0, "is empty", "");
        }
        references.resolve();
        problems.check();
        return object;
    }

    @SuppressWarnings("unchecked")
    static EList<Object> many(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private static boolean isPlain(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    private static boolean hasReferenceOut(XMLStreamReader reader) {
        return List.of("href", "idref").stream().anyMatch(name -> reader.getAttributeValue(null, name) != null
                || reader.getAttributeValue(Xmi.XMI, name) != null);
    }
}
