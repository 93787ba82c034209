/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.internal.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.modelassay.common.InvalidInputException;
import org.modelassay.common.Quoted;

/** Remembers ids and who refers to them, and brings them together at the end of the document. */
final class XmiReferences {

    private record Pending(EObject owner, EReference reference, String id, int line) {
    }

    private final Problems problems;
    private final Map<String, EObject> known = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    XmiReferences(Problems problems) {
        this.problems = problems;
    }

    void declare(String id, EObject object, int line) throws InvalidInputException {
        if (id.isBlank() || id.chars().anyMatch(Character::isWhitespace)) {
            problems.add(line, "id cannot be " + Quoted.of(id), "an id has no blanks in it");
        } else if (known.putIfAbsent(id, object) != null) {
            problems.add(line, "the id " + Quoted.of(id) + " is taken", "give each thing an id of its own");
        }
    }

    void add(EObject owner, EReference reference, String ids, int line) {
        StringTokenizer tokens = new StringTokenizer(ids);
        while (tokens.hasMoreTokens()) {
            pending.add(new Pending(owner, reference, tokens.nextToken(), line));
        }
    }

    void resolve() throws InvalidInputException {
        for (Pending each : pending) {
            EObject target = known.get(each.id());
            if (target == null) {
                problems.add(each.line(), each.reference().getName() + " names " + Quoted.of(each.id())
                        + ", which is no id in this file", "declare it, or correct the name");
            } else if (!each.reference().getEReferenceType().isInstance(target)) {
                problems.add(each.line(), Quoted.of(each.id()) + " is a " + target.eClass().getName() + ", not a "
                        + each.reference().getEReferenceType().getName(), "");
            } else if (each.reference().isMany()) {
                XmiObjects.many(each.owner(), each.reference()).add(target);
            } else {
                each.owner().eSet(each.reference(), target);
            }
        }
    }
}
