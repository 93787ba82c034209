/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import java.util.IdentityHashMap;
import java.util.Map;

import org.modelassay.python.ast.Expression;
import org.modelassay.python.ast.Module;
import org.modelassay.python.ast.Node;

/** The scopes of one program; nodes are told apart by identity, as in the tree that was analysed. */
public final class Scopes {

    private final Scope module;
    private final Map<Node, Scope> opened;
    private final Map<Node, Scope> seen;

    Scopes(Scope module, Map<Node, Scope> opened, Map<Node, Scope> seen) {
        this.module = module;
        this.opened = new IdentityHashMap<>(opened);
        this.seen = new IdentityHashMap<>(seen);
    }

    /**
     * Analyses a program.
     *
     * @param program the program
     * @return its scopes
     */
    public static Scopes of(Module program) {
        return new ScopeBuilder().build(program);
    }

    /**
     * The scope of the program.
     *
     * @return the root
     */
    public Scope module() {
        return module;
    }

    /**
     * The scope that a node opens.
     *
     * @param node a function, class, lambda or comprehension of the program
     * @return its scope
     * @throws IllegalArgumentException if it opens none
     */
    public Scope opened(Node node) {
        return known(opened, node);
    }

    /**
     * The scope in which a name is looked up or bound.
     *
     * @param name a name of the program
     * @return the innermost scope around it by the rules of evaluation
     * @throws IllegalArgumentException if the name is not of this program
     */
    public Scope around(Expression.Name name) {
        return known(seen, name);
    }

    private static Scope known(Map<Node, Scope> scopes, Node node) {
        Scope scope = scopes.get(node);
        if (scope == null) {
            throw new IllegalArgumentException("No scope is known for " + node);
        }
        return scope;
    }
}
