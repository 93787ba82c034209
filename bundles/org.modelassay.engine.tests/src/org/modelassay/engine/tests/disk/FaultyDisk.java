/*
 * SPDX-License-Identifier: Apache-2.0
 * Copyright the Model Assay authors
 */
package org.modelassay.engine.tests.disk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The real file system, except that changes may fail. */
public final class FaultyDisk extends FileSystem {

    private final FileSystem real;
    private final FaultyProvider provider;

    /**
     * Creates a disk.
     *
     * @param real   the file system beneath
     * @param faults says which change fails
     */
    public FaultyDisk(FileSystem real, Faults faults) {
        this.real = real;
        this.provider = new FaultyProvider(this, real.provider(), faults);
    }

    /**
     * A path on this disk.
     *
     * @param path a path of the file system beneath
     * @return the same path, whose changes may fail
     */
    public Path wrap(Path path) {
        if (path == null) {
            return null;
        }
        return (Path) Proxy.newProxyInstance(FaultyDisk.class.getClassLoader(), new Class<?>[] {Path.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("getFileSystem")) {
                        return this;
                    }
                    try {
                        return wrapped(method.invoke(path, unwrapped(arguments)));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Object wrapped(Object result) {
        return switch (result) {
        case Path path -> wrap(path);
        case Iterator<?> paths -> {
            List<Path> names = new ArrayList<>();
            paths.forEachRemaining(path -> names.add(wrap((Path) path)));
            yield names.iterator();
        }
        case null, default -> result;
        };
    }

    private static Object[] unwrapped(Object[] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] result = arguments.clone();
        for (int i = 0; i < result.length; i++) {
            if (result[i] instanceof Path path) {
                result[i] = unwrap(path);
            }
        }
        return result;
    }

    static Path unwrap(Path path) {
        // the text of a path is all that the file system beneath needs to know
        return path != null && path.getFileSystem() instanceof FaultyDisk disk ? disk.real.getPath(path.toString())
                : path;
    }

    @Override
    public FileSystemProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        // the file system beneath goes on
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public String getSeparator() {
        return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return List.of();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return real.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(real.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
        return real.getPathMatcher(pattern);
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
