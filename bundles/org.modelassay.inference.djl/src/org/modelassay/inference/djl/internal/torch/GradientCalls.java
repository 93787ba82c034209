/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;

import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.JniUtils;

/**
 * Calls methods of modules outside the engine's inference mode, so that gradients can flow through the results. The
 * engine's library has the native method but no public way to it.
 */
final class GradientCalls {

    private static final MethodHandle RUN;

    private static final MethodHandle RESULT;

    static {
        try {
            Class<?> library = Class.forName("ai.djl.pytorch.jni.PyTorchLibrary", true,
                    JniUtils.class.getClassLoader());
            MethodHandles.Lookup inside = MethodHandles.privateLookupIn(library, MethodHandles.lookup());
            Object instance = inside.findStaticVarHandle(library, "LIB", library).get();
            RUN = inside.findVirtual(library, "moduleRunMethod", MethodType.methodType(long.class, long.class,
                    String.class, long[].class, boolean.class, boolean.class)).bindTo(instance);
            RESULT = MethodHandles.privateLookupIn(IValue.class, MethodHandles.lookup())
                    .findConstructor(IValue.class, MethodType.methodType(void.class, long.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private GradientCalls() {
    }

    static IValue run(PtSymbolBlock block, String method, IValue... arguments) {
        long[] handles = Arrays.stream(arguments).mapToLong(IValue::getHandle).toArray();
        try {
            long result = (long) RUN.invokeExact(block.getHandle().longValue(), method, handles, true, false);
            return (IValue) RESULT.invokeExact(result);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
