/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.lang.reflect.Type;
import java.util.Optional;
import java.util.Set;

import org.modelassay.inference.InferenceService;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.generation.Generating;
import org.modelassay.inference.text.Tokenizer;
import org.modelassay.inference.training.Training;

/** The interfaces whose objects stay in their process: a number stands for each. */
public final class Remote {

    private static final Set<Class<?>> INTERFACES = Set.of(InferenceService.class, LanguageModel.class,
            Generating.class, Training.class, Tokenizer.class);

    private Remote() {
    }

    /**
     * The interface of a declared type.
     *
     * @param type the type of a result
     * @return the interface when its objects stay in their process
     */
    public static Optional<Class<?>> of(Type type) {
        return type instanceof Class<?> known && INTERFACES.contains(known) ? Optional.of(known) : Optional.empty();
    }

    /**
     * Whether a declared type is a tokenizer that may be missing, the only optional object of the service.
     *
     * @param type the type of a result
     * @return whether it is
     */
    public static boolean isOptionalTokenizer(Type type) {
        return type.getTypeName().equals(Optional.class.getName() + "<" + Tokenizer.class.getName() + ">");
    }
}
