/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.host;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Optional;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.process.internal.memory.SharedSegment;
import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.Message;
import org.modelassay.inference.process.internal.wire.Operations;
import org.modelassay.inference.process.internal.wire.Remote;
import org.modelassay.inference.process.internal.wire.ValueReader;
import org.modelassay.inference.text.Tokenizer;

/** One request: takes the question apart, asks the object, puts the answer together. */
record Call(Objects objects, Operations operations, Cancellation cancellation) {

    Message answer(Frame frame) throws Throwable {
        Objects.Entry entry = objects.find(frame.object())
                .orElseThrow(() -> new IllegalStateException("this object was closed"));
        Method method = operations.find(entry.api(), frame.text())
                .orElseThrow(() -> new IOException("there is no operation " + frame.text()));
        Object[] arguments = SharedSegment.read(frame.segment(),
                memory -> arguments(method, Message.reader(frame.payload(), memory)));
        Message answer = new Message();
        try {
            Object result = method.invoke(entry.object(), arguments);
            if (result != null) {
                add(answer, result, method.getGenericReturnType());
            }
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getName().equals("close")) {
            objects.remove(frame.object());
        }
        return answer;
    }

    private Object[] arguments(Method method, ValueReader reader) throws IOException {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = types[i] == Cancellation.class ? cancellation : reader.read(types[i]);
        }
        return arguments;
    }

    private void add(Message answer, Object result, Type type) throws IOException {
        Optional<Class<?>> remote = Remote.of(type);
        if (remote.isPresent()) {
            answer.add(objects.add(result, remote.get()), int.class);
        } else if (Remote.isOptionalTokenizer(type) && result instanceof Optional<?> tokenizer) {
            answer.add(tokenizer.map(each -> objects.add(each, Tokenizer.class)).orElse(0), int.class);
        } else {
            answer.add(result, type);
        }
    }
}
