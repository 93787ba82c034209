/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.analyser.codecrash.internal.perturb;

import java.util.Map;

import org.modelassay.python.ast.Statement;

/**
 * A place that a message can be wrong about.
 *
 * @param kind      the kind of place in the catalogue
 * @param statement the statement that it is in
 * @param inHead    whether the messages goes into the body of the statement, when printed
 * @param values    what placeholders stand for
 */
record Site(String kind, Statement statement, boolean inHead, Map<String, String> values) {
}
