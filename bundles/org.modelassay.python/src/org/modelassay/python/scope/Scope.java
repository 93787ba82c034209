/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.python.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A region of a program with names of its own. Scopes are told apart by identity. */
public final class Scope {

    /** What opens a scope. */
    public enum Kind {
        /** The program. */
        MODULE,
        /** A function. */
        FUNCTION,
        /** A lambda. */
        LAMBDA,
        /** A comprehension or generator expression, whose first iterable belongs to the scope around it. */
        COMPREHENSION,
        /** A class, whose names the functions in it do not see. */
        CLASS,
        /** The type parameters of a function, class or alias. */
        TYPE_PARAMETERS
    }

    private final Kind kind;
    private final String name;
    private final @Nullable Scope parent;
    private final List<Scope> children = new ArrayList<>();
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> bound = new LinkedHashSet<>();
    private final Set<String> referenced = new LinkedHashSet<>();
    private final Set<String> globals = new LinkedHashSet<>();
    private final Set<String> nonlocals = new LinkedHashSet<>();

    Scope(Kind kind, String name, @Nullable Scope parent) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /**
     * What opened the scope.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The name of the function or class.
     *
     * @return the name, empty where there is none
     */
    public String name() {
        return name;
    }

    /**
     * The scope around this one.
     *
     * @return empty for the module
     */
    public Optional<Scope> parent() {
        return Optional.ofNullable(parent);
    }

    /**
     * The scopes directly inside.
     *
     * @return in the order of the source
     */
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /**
     * The parameters of a function or lambda.
     *
     * @return their names in order
     */
    public Set<String> parameters() {
        return Collections.unmodifiableSet(parameters);
    }

    /**
     * The names that are parameters, assigned, deleted, imported, defined or captured here, without those that
     * {@code global} and {@code nonlocal} give to other scopes. The module has those of {@code global}.
     *
     * @return the names in the order of the source
     */
    public Set<String> bound() {
        return Collections.unmodifiableSet(bound);
    }

    /**
     * The names whose value is used here, not only assigned.
     *
     * @return the names in the order of the source
     */
    public Set<String> referenced() {
        return Collections.unmodifiableSet(referenced);
    }

    /**
     * The names that occur here in any way.
     *
     * @return a new set: bound names first
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>(bound);
        names.addAll(globals);
        names.addAll(nonlocals);
        names.addAll(referenced);
        return names;
    }

    /**
     * What a name means here.
     *
     * @param id a name
     * @return where its value comes from and which scope binds it
     */
    public Resolution resolve(String id) {
        if (kind != Kind.MODULE && bound.contains(id)) {
            return new Resolution(Reach.LOCAL, this);
        }
        if (globals.contains(id)) {
            return new Resolution(Reach.GLOBAL, module());
        }
        for (Scope scope = this; scope != null; scope = scope.parent) {
            if (scope.globals.contains(id)) {
                return new Resolution(Reach.GLOBAL, module());
            }
            if (scope.kind == Kind.CLASS && scope != this && id.equals("__class__")) {
                return new Resolution(Reach.FREE, scope);
            }
            if (scope.bound.contains(id) && scope.kind == Kind.MODULE) {
                return new Resolution(Reach.GLOBAL, scope);
            }
            if (scope.bound.contains(id) && (scope == this || scope.kind != Kind.CLASS)) {
                return new Resolution(Reach.FREE, scope);
            }
        }
        return new Resolution(Reach.BUILTIN, null);
    }

    private Scope module() {
        Scope scope = this;
        while (scope.parent != null) {
            scope = scope.parent;
        }
        return scope;
    }

    void parameter(String id) {
        parameters.add(id);
        bound.add(id);
    }

    void bind(String id) {
        if (globals.contains(id)) {
            module().bound.add(id);
        } else if (!nonlocals.contains(id)) {
            bound.add(id);
        }
    }

    /** Binds the target of an assignment expression, which a comprehension leaves to the scope around it. */
    void bindOutside(String id) {
        Scope around = parent;
        if (kind == Kind.COMPREHENSION && around != null) {
            nonlocals.add(id);
            around.bindOutside(id);
        } else {
            bind(id);
        }
    }

    void refer(String id) {
        referenced.add(id);
    }

    void declareGlobal(String id) {
        if (kind == Kind.MODULE) {
            bound.add(id);
            return;
        }
        globals.add(id);
        module().bound.add(id);
    }

    void declareNonlocal(String id) {
        nonlocals.add(id);
    }

    @Override
    public String toString() {
        return kind + (name.isEmpty() ? "" : " " + name);
    }
}
