/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;

/** Writes an object and what it contains as XMI: one element per line, in the order of the model, no defaults. */
public final class XmiWriter {

    private final StringBuilder out = new StringBuilder();

    /** Creates a writer for one document. */
    public XmiWriter() {
        // nothing to set up
    }

    /**
     * Writes a document.
     *
     * @param root the object
     * @return the text; equal objects give equal text
     */
    public String write(EObject root) {
        EClass type = root.eClass();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String head = Xmi.PREFIX + ":" + type.getName();
        out.append('<').append(head).append(" xmi:version=\"2.0\" xmlns:xmi=\"").append(Xmi.XMI).append('"');
        out.append(" xmlns:xsi=\"").append(Xmi.XSI).append('"');
        out.append(" xmlns:").append(Xmi.PREFIX).append("=\"").append(type.getEPackage().getNsURI()).append('"');
        body(root, head, "");
        return out.toString();
    }

    private void body(EObject object, String name, String indent) {
        List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
        features.stream().filter(feature -> isInline(feature) && isWritten(object, feature))
                .forEach(feature -> attribute(feature.getName(), inline(object, feature)));
        int empty = out.length();
        out.append(">\n");
        int start = out.length();
        features.stream().filter(feature -> !isInline(feature)).forEach(feature -> children(object, feature, indent));
        if (out.length() == start) {
            out.setLength(empty);
            out.append("/>\n");
        } else {
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    private void children(EObject object, EStructuralFeature feature, String indent) {
        List<?> values = feature.isMany() ? XmiObjects.many(object, feature) : single(object.eGet(feature));
        String inner = indent + "  ";
        for (Object value : values) {
            out.append(inner).append('<').append(feature.getName());
            if (feature instanceof EAttribute attribute) {
                out.append('>').append(XmlText.escaped(text(attribute, value))).append("</").append(feature.getName())
                        .append(">\n");
            } else if (value instanceof EObject child) {
                if (child.eClass() != feature.getEType()) {
                    attribute("xsi:type", Xmi.PREFIX + ":" + child.eClass().getName());
                }
                body(child, feature.getName(), inner);
            }
        }
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(XmlText.escaped(value)).append('"');
    }

    private static List<?> single(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isInline(EStructuralFeature feature) {
        return switch (feature) {
        case EReference reference -> !reference.isContainment();
        default -> !feature.isMany();
        };
    }

    private static boolean isWritten(EObject object, EStructuralFeature feature) {
        return object.eIsSet(feature) || feature.isRequired() && !feature.isMany() && object.eGet(feature) != null;
    }

    private static String inline(EObject object, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return text(attribute, object.eGet(attribute));
        }
        List<?> targets = feature.isMany() ? XmiObjects.many(object, feature) : single(object.eGet(feature));
        return targets.stream().map(target -> EcoreUtil.getID((EObject) target)).collect(Collectors.joining(" "));
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
}
