/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.inference.process.internal.client;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;

import org.modelassay.common.Cancellation;
import org.modelassay.inference.InferenceException;
import org.modelassay.inference.LanguageModel;
import org.modelassay.inference.process.internal.wire.Failures;
import org.modelassay.inference.process.internal.wire.Frame;
import org.modelassay.inference.process.internal.wire.Message;
import org.modelassay.inference.process.internal.wire.Operations;
import org.modelassay.inference.process.internal.wire.Remote;
import org.modelassay.inference.process.internal.wire.ValueReader;
import org.modelassay.inference.text.Tokenizer;

/**
 * An object of another process, behind its interface. Facts without arguments are asked once; of a model they are still
 * known when its process is gone.
 */
final class RemoteObject implements InvocationHandler {

    private final Class<?> api;

    private final Place place;

    private final boolean isConstant;

    private final Map<String, Object> facts = new ConcurrentHashMap<>();

    private final AtomicBoolean closed = new AtomicBoolean();

    RemoteObject(Class<?> api, Place place, boolean isConstant) {
        this.api = api;
        this.place = place;
        this.isConstant = isConstant;
    }

    /** The object, to be called by its interface. */
    <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
        Object[] arguments = given == null ? new Object[0] : given;
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> api.getSimpleName() + " in a process of its own";
            };
        }
        if (method.getName().equals("close")) {
            return close(method);
        }
        if (closed.get() && api != Tokenizer.class && arguments.length > 0) {
            throw new IllegalStateException("this " + api.getSimpleName() + " is closed");
        }
        try {
            return isConstant && arguments.length == 0 ? fact(method) : ask(method, arguments);
        } catch (InferenceException | IOException e) {
            throw fitting(method, e);
        }
    }

    private @Nullable Object close(Method method) throws Throwable {
        if (!closed.getAndSet(true) && place.isReachable()) {
            try {
                ask(method);
            } catch (HostLostException _) {
                // it went with its process
            }
        }
        return null;
    }

    private Object fact(Method method) throws Throwable {
        Object known = facts.get(method.getName());
        if (known == null) {
            known = ask(method);
            facts.put(method.getName(), known);
        }
        return known;
    }

    private Object ask(Method method, Object... arguments) throws Throwable {
        Cancellation cancellation = Arrays.stream(arguments).filter(Cancellation.class::isInstance)
                .map(Cancellation.class::cast).findFirst().orElse(Cancellation.never());
        Type[] types = method.getGenericParameterTypes();
        Message question = new Message();
        for (int i = 0; i < types.length; i++) {
            if (types[i] != Cancellation.class) {
                question.add(arguments[i], types[i]);
            }
        }
        Place.Address address = place.find(cancellation);
        Answer answer = address.host().ask(address.object(), Operations.name(method), question, cancellation,
                (frame, arrays) -> answer(frame, arrays, method, address.host()));
        if (answer.failure().isPresent()) {
            throw answer.failure().get();
        }
        Object value = answer.value().orElse(Boolean.TRUE);
        if (value instanceof LanguageModel model) {
            learn(model);
        }
        return value;
    }

    /** Asks for the facts of a model, so that they outlive its process. */
    static void learn(LanguageModel model) {
        model.description();
        model.siteKinds();
        model.tokenizer();
    }

    private record Answer(Optional<Object> value, Optional<Throwable> failure) {
    }

    private Answer answer(Frame frame, MemorySegment arrays, Method method, Host host) throws IOException {
        ValueReader reader = Message.reader(frame.payload(), arrays);
        if (frame.kind() == Frame.Kind.FAILURE) {
            return new Answer(Optional.empty(), Optional.of(Failures.read(reader)));
        }
        Type type = method.getGenericReturnType();
        if (type == void.class) {
            return new Answer(Optional.empty(), Optional.empty());
        }
        return new Answer(Optional.of(value(reader, type, host)), Optional.empty());
    }

    private Object value(ValueReader reader, Type type, Host host) throws IOException {
        Optional<Class<?>> remote = Remote.of(type);
        if (remote.isPresent()) {
            return of(remote.get(), (int) reader.read(int.class), host);
        }
        if (Remote.isOptionalTokenizer(type)) {
            int number = (int) reader.read(int.class);
            return number == 0 ? Optional.empty() : Optional.of(tokenizer(number, host));
        }
        return reader.read(type);
    }

    private static Object of(Class<?> api, int number, Host host) {
        Place.Address address = new Place.Address(host, number);
        boolean isModel = api == LanguageModel.class;
        String what = isModel ? "this derived model" : "what was begun (" + api.getSimpleName() + ")";
        return new RemoteObject(api, new Place.Fixed(address, what), isModel).as(api);
    }

    /** A tokenizer finds its model's way to a new process. */
    private Tokenizer tokenizer(int number, Host host) {
        return new RemoteObject(Tokenizer.class, new TokenizerPlace(place, new Place.Address(host, number)), false)
                .as(Tokenizer.class);
    }

    /** What an operation may throw. */
    private static Throwable fitting(Method method, Exception failure) {
        boolean declared = Arrays.stream(method.getExceptionTypes()).anyMatch(each -> each.isInstance(failure));
        if (declared) {
            return failure;
        }
        String text = String.valueOf(failure.getMessage());
        for (Class<?> type : method.getExceptionTypes()) {
            if (type == InferenceException.class) {
                return new InferenceException(text, failure);
            }
            if (type == IOException.class) {
                return new IOException(text, failure);
            }
        }
        return new IllegalStateException(text, failure);
    }
}
