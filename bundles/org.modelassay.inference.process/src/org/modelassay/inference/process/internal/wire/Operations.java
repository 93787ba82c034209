/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.wire;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The names by which operations of interfaces are asked for. */
public final class Operations {

    private final Map<String, Method> known = new ConcurrentHashMap<>();

    /**
     * The name of an operation.
     *
     * @param method the operation
     * @return its name and the types of its parameters
     */
    public static String name(Method method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    /**
     * The operation of a name.
     *
     * @param api  the interface
     * @param name the name
     * @return the operation, or nothing when the interface has none of this name
     */
    public Optional<Method> find(Class<?> api, String name) {
        String key = api.getName() + "#" + name;
        Method found = known.get(key);
        if (found == null) {
            Optional<Method> method = Arrays.stream(api.getMethods()).filter(each -> name(each).equals(name)).findAny();
            method.ifPresent(each -> known.put(key, each));
            return method;
        }
        return Optional.of(found);
    }
}
