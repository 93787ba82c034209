/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.djl.internal.torch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import ai.djl.engine.EngineException;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;

import org.modelassay.inference.InferenceException;

/**
 * A module compiled from text. Calls run without gradients unless it was compiled with them. The module keeps state in its attributes, so one thread at
 * a time uses it.
 */
public final class TorchModule implements AutoCloseable {

    /** What may be done with the tensors that a module makes. */
    public enum Gradients {

        /** Computing only, which is fastest. */
        NEVER,

        /** Gradients can flow through them, on threads where {@link GradientMode} is on. */
        POSSIBLE
    }

    private final PtSymbolBlock block;

    private final Gradients gradients;

    private final KernelGate gate;

    private TorchModule(PtSymbolBlock block, Gradients gradients, KernelGate gate) {
        this.block = block;
        this.gate = gate;
        this.gradients = gradients;
    }

    /**
     * Compiles a module.
     *
     * @param scope      what owns it
     * @param source     functions whose first argument is {@code self}
     * @param attributes the attributes and their first values
     * @return the module
     * @throws InferenceException when the text does not compile; the message shows the line
     */
    public static TorchModule compile(TorchScope scope, String source,
            SequencedMap<String, TorchAttribute> attributes) throws InferenceException {
        return compile(scope, source, attributes, Gradients.NEVER);
    }

    /**
     * Compiles a module.
     *
     * @param scope      what owns it
     * @param source     functions whose first argument is {@code self}
     * @param attributes the attributes and their first values
     * @param gradients  what may be done with its tensors
     * @return the module
     * @throws InferenceException when the text does not compile; the message shows the line
     */
    public static TorchModule compile(TorchScope scope, String source,
            SequencedMap<String, TorchAttribute> attributes, Gradients gradients) throws InferenceException {
        byte[] archive = TorchArchive.of(source, attributes);
        scope.gate().enter();
        try {
            return new TorchModule(
                    JniUtils.loadModule(scope.manager(), new ByteArrayInputStream(archive), false, false),
                    gradients, scope.gate());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EngineException e) {
            throw new InferenceException("a kernel does not compile: " + e.getMessage(), e);
        } finally {
            scope.gate().leave();
        }
    }

    /**
     * Calls a method that returns nothing.
     *
     * @param method    its name
     * @param arguments {@link Tensor}, {@link Integer}, {@link Long}, {@link Double}, {@link Boolean}, {@link String},
     *                  {@code long[]}, {@code double[]}, {@code Tensor[]} or {@code String[]}
     * @throws InferenceException when it fails
     */
    public void run(String method, Object... arguments) throws InferenceException {
        call(method, arguments).close();
    }

    /**
     * Calls a method that returns a tensor.
     *
     * @param scope     what owns the result
     * @param method    its name
     * @param arguments as {@link #run}
     * @return the tensor
     * @throws InferenceException when it fails
     */
    public Tensor tensor(TorchScope scope, String method, Object... arguments) throws InferenceException {
        try (IValue value = call(method, arguments)) {
            return new Tensor(value.toTensor(scope.manager()));
        }
    }

    /**
     * Calls a method that returns a list of tensors.
     *
     * @param scope     what owns the results
     * @param method    its name
     * @param arguments as {@link #run}
     * @return the tensors
     * @throws InferenceException when it fails
     */
    public List<Tensor> tensors(TorchScope scope, String method, Object... arguments) throws InferenceException {
        try (IValue value = call(method, arguments)) {
            List<Tensor> tensors = new ArrayList<>();
            for (PtNDArray array : value.toTensorArray(scope.manager())) {
                tensors.add(new Tensor(array));
            }
            return tensors;
        }
    }

    @Override
    public void close() {
        block.close();
    }

    private IValue call(String method, Object... arguments) throws InferenceException {
        IValue[] values = new IValue[arguments.length];
        int made = 0;
        gate.enter();
        try {
            for (; made < values.length; made++) {
                values[made] = value(arguments[made]);
            }
            return gradients == Gradients.NEVER ? IValueUtils.runMethod(block, method, values)
                    : GradientCalls.run(block, method, values);
        } catch (EngineException e) {
            throw new InferenceException("the kernel " + method + " failed: " + e.getMessage(), e);
        } finally {
            for (int i = 0; i < made; i++) {
                values[i].close();
            }
            gate.leave();
        }
    }

    private static IValue value(Object argument) {
        return switch (argument) {
        case Tensor tensor -> IValue.from(tensor.array());
        case Integer number -> IValue.from(number.longValue());
        case Long number -> IValue.from(number.longValue());
        case Double number -> IValue.from(number.doubleValue());
        case Boolean flag -> IValue.from(flag.booleanValue());
        case String text -> IValue.from(text);
        case long[] numbers -> IValue.listFrom(numbers);
        case double[] numbers -> IValue.listFrom(numbers);
        case Tensor[] tensors -> tensors(tensors);
        case String[] texts -> texts(texts);
        default -> throw new IllegalArgumentException("no kernel takes a " + argument.getClass().getName());
        };
    }

    private static IValue tensors(Tensor[] tensors) {
        PtNDArray[] arrays = new PtNDArray[tensors.length];
        for (int i = 0; i < arrays.length; i++) {
            arrays[i] = tensors[i].array();
        }
        return IValue.listFrom(arrays);
    }

    private static IValue texts(String[] texts) {
        IValue[] values = new IValue[texts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = IValue.from(texts[i]);
        }
        try {
            return IValue.listFrom(values);
        } finally {
            for (IValue value : values) {
                value.close();
            }
        }
    }
}
